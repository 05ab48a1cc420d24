// Fills a chart that has nothing on it with a whole plan; its name, facts and settings stay as they are.
import { castDraft } from 'immer'
import { z } from 'zod'
import { isEmptyChart } from '../../document/is-empty-chart.ts'
import { repaired } from '../../document/repair.ts'
import { type Document, documentSchema } from '../../document/schema.ts'
import { STRUCTURE_NAMES } from '../../document/vocabulary.ts'
import { ok } from '../../result.ts'
import { words } from '../../words/phrase.ts'
import { changed, defineEdit } from '../edit.ts'
import { unmuteAbout } from '../edit-parts.ts'
import { notPossible } from '../refusals.ts'

const planSchema = () =>
  documentSchema().pick({
    structure: true,
    podAxis: true,
    stages: true,
    sharedGoal: true,
    notes: true,
    pods: true,
    people: true,
    roles: true,
  })

const args = () =>
  z.object({
    /** Those parts of a document; what else it has is left out. */
    plan: z.unknown().pipe(planSchema()),
  })

export const fillChart = defineEdit(args, {
  id: 'fill-chart',
  label: (_document, { plan: { structure } }) =>
    structure === null
      ? 'Fill the chart'
      : words`Start with ${STRUCTURE_NAMES[structure].toLowerCase()}`,
  apply(document, { plan }) {
    if (!isEmptyChart(document))
      return notPossible('Nothing was changed: there are roles or people on the chart already.')
    const { structure, podAxis, stages, sharedGoal, notes } = plan
    if (isEmptyChart(plan) && structure === document.structure) return ok(document)
    const parts: Document = { ...document, pods: plan.pods, people: plan.people, roles: plan.roles }
    const { pods, people, roles } = repaired(parts).document
    return ok(
      changed(document, (draft) => {
        unmuteAbout(draft, new Set(document.pods.map(({ id }) => id)))
        draft.structure = structure
        if (podAxis !== undefined) draft.podAxis = podAxis
        if (sharedGoal !== undefined) draft.sharedGoal = sharedGoal
        if (notes !== undefined && draft.notes === undefined) draft.notes = notes
        Object.assign(draft.stages, stages)
        draft.pods = castDraft(pods)
        draft.people = castDraft(people)
        draft.roles = castDraft(roles)
      }),
    )
  },
})
