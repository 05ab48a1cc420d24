// Lets a rule speak again where it was muted.
import { z } from 'zod'
import { LIMITS } from '../../document/limits.ts'
import { STAGES } from '../../document/vocabulary.ts'
import { ok } from '../../result.ts'
import { words } from '../../words/phrase.ts'
import { changed, defineEdit } from '../edit.ts'

const args = () =>
  z.object({
    rule: z.string().min(1).max(LIMITS.id),
    /** As it was muted; missing: the muting that counts everywhere. */
    subject: z.string().min(1).max(LIMITS.id).optional(),
    stage: z.enum(STAGES).optional(),
  })

export const unmuteFinding = defineEdit(args, {
  id: 'unmute-finding',
  label: () => words`Unmute a finding`,
  apply(document, { rule, subject, stage }) {
    const muted = document.settings.muted ?? []
    const kept = muted.filter(
      (entry) => entry.rule !== rule || entry.subject !== subject || entry.stage !== stage,
    )
    if (kept.length === muted.length) return ok(document)
    return ok(
      changed(document, ({ settings }) => {
        if (kept.length > 0) settings.muted = [...kept]
        else delete settings.muted
      }),
    )
  },
})
