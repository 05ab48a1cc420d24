// Silences a rule, everywhere or about one role, pod, person or stage; the reason is kept in the file.
import { z } from 'zod'
import { LIMITS } from '../../document/limits.ts'
import type { Document } from '../../document/schema.ts'
import { isStage, STAGES } from '../../document/vocabulary.ts'
import { err, ok } from '../../result.ts'
import { words } from '../../words/phrase.ts'
import { changed, defineEdit } from '../edit.ts'
import { tooMany } from '../refusals.ts'

const args = () =>
  z.object({
    rule: z.string().min(1).max(LIMITS.id),
    /** Id of a role, pod or person, or the word of a stage; missing: everywhere. */
    subject: z.string().min(1).max(LIMITS.id).optional(),
    /** Only this stage of the subject. */
    stage: z.enum(STAGES).optional(),
    reason: z.string().trim().min(1, 'must not be empty').max(LIMITS.longText),
  })

export const muteFinding = defineEdit(args, {
  id: 'mute-finding',
  label: () => words`Mute a finding`,
  apply(document, { rule, subject, stage, reason }) {
    if (subject !== undefined && !isOnChart(document, subject)) {
      return err({
        code: 'not-found',
        message: 'Nothing was muted: what the finding is about is no longer on the chart.',
      })
    }
    const muted = document.settings.muted ?? []
    const at = muted.findIndex(
      (entry) => entry.rule === rule && entry.subject === subject && entry.stage === stage,
    )
    if (at < 0 && muted.length >= LIMITS.muted) return tooMany('muted findings', LIMITS.muted)
    return ok(
      changed(document, ({ settings }) => {
        const entry = settings.muted?.[at]
        if (entry) entry.reason = reason
        else
          settings.muted = [
            ...(settings.muted ?? []),
            {
              rule,
              ...(subject === undefined ? {} : { subject }),
              ...(stage === undefined ? {} : { stage }),
              reason,
            },
          ]
      }),
    )
  },
})

function isOnChart({ roles, people, pods }: Document, subject: string): boolean {
  if (isStage(subject)) return true
  return [roles, people, pods].some((things) => things.some(({ id }) => id === subject))
}
