// Says what a stage is measured by and when its work is handed over; null or empty clears.
import { z } from 'zod'
import { LIMITS } from '../../document/limits.ts'
import { BELT_STAGES, STAGE_NAMES } from '../../document/vocabulary.ts'
import { ok } from '../../result.ts'
import { words } from '../../words/phrase.ts'
import { changed, defineEdit } from '../edit.ts'
import { applyChanges } from '../edit-parts.ts'

const args = () =>
  z.object({
    stage: z.enum(BELT_STAGES),
    metric: z.string().max(LIMITS.shortText).nullable().optional(),
    handOver: z.string().max(LIMITS.longText).nullable().optional(),
  })

export const setStagePlan = defineEdit(args, {
  id: 'set-stage-plan',
  label: (_document, { stage, metric }) =>
    words`Change the ${metric === undefined ? 'hand-over' : 'metric'} of ${STAGE_NAMES[stage].toLowerCase()}`,
  mergeKey: ({ stage, ...changes }) => `set-stage-plan:${stage}:${Object.keys(changes).join()}`,
  apply: (document, { stage, ...changes }) =>
    ok(
      changed(document, ({ stages }) => {
        const before = stages[stage]
        const plan = before ?? {}
        applyChanges(plan, changes)
        if (Object.keys(plan).length > 0) {
          if (!before) stages[stage] = plan
        } else if (before) delete stages[stage]
      }),
    ),
})
