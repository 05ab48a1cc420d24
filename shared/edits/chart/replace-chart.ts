// Puts a whole other version in place of the chart, as one step that can be undone.
import { z } from 'zod'
import { documentSchema } from '../../document/schema.ts'
import { isSame } from '../../is-same.ts'
import { ok } from '../../result.ts'
import { defineEdit } from '../edit.ts'

/** Why a version takes the chart's place. */
const REASONS = ['restored', 'changed-on-disk', 'recovery-discarded', 'imported'] as const

const LABELS: Readonly<Record<(typeof REASONS)[number], string>> = {
  restored: 'Restore an earlier version',
  'changed-on-disk': 'Take over what changed on disk',
  'recovery-discarded': 'Discard what was recovered',
  imported: 'Merge a list',
}

const args = () =>
  z.object({
    version: z.unknown().pipe(documentSchema()),
    because: z.enum(REASONS),
  })

export const replaceChart = defineEdit(args, {
  id: 'replace-chart',
  label: (_document, { because }) => LABELS[because],
  apply: (document, { version }) => ok(isSame(document, version) ? document : version),
})
