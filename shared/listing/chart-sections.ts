// The chart as a whole in a listing: what it is, and how its stages are planned.
import type { Document } from '../document/schema.ts'
import {
  BELT_STAGES,
  POD_AXIS_NAMES,
  STAGE_NAMES,
  STRUCTURE_NAMES,
} from '../document/vocabulary.ts'
import { fact, plainSection, type Section, sectionOf, textFact, unknownFacts } from './section.ts'

const KNOWN = [
  ...['name', 'currency', 'notes', 'company', 'structure', 'podAxis', 'stages', 'sharedGoal'],
  ...['pods', 'formerPods', 'people', 'roles', 'kpis', 'assumptions', 'settings'],
]

/** First what stands for all of it, then the plan of its stages. */
export function chartSections(document: Document): readonly Section[] {
  const { structure, podAxis, stages } = document
  const facts = [
    ...fact('Structure', structure === null ? 'not chosen' : STRUCTURE_NAMES[structure]),
    ...fact('Pods are divided by', podAxis && POD_AXIS_NAMES[podAxis]),
    ...textFact('Currency', document.currency),
    ...textFact('Shared goal', document.sharedGoal),
    ...textFact('Notes', document.notes),
    ...unknownFacts(document, KNOWN),
  ]
  const plans = BELT_STAGES.flatMap((stage) => {
    const plan = stages[stage]
    if (!plan) return []
    return [
      {
        name: STAGE_NAMES[stage],
        facts: [
          ...textFact('Measured by', plan.metric),
          ...textFact('Handed over when', plan.handOver),
          ...unknownFacts(plan, ['metric', 'handOver']),
        ],
      },
    ]
  })
  return [...plainSection('Chart', facts), ...sectionOf('Plan of the stages', plans)]
}
