// The advice in words, the same in window and command line.
import { type PodAxis, STRUCTURE_NAMES } from '../document/vocabulary.ts'
import { counted } from '../words/lists.ts'
import { type Words, words } from '../words/phrase.ts'
import type { Advice, Reason } from './advise.ts'
import type { AdvisorFacts } from './facts.ts'
import type { Flip } from './flips.ts'
import type { PodPlan } from './pod-plan.ts'
import { labelOf, QUESTIONS } from './questions/topics.ts'

const AXIS_NAMES: Readonly<Record<PodAxis, string>> = {
  geography: 'region or country',
  product: 'product',
  vertical: 'industry',
}

/** "Conveyor"; where a gate decided, with the words that the gate adds. */
export function sayRecommendation({
  structure,
  gates,
}: Pick<Advice, 'structure' | 'gates'>): string {
  const spoke = new Set(gates.map(({ id }) => id))
  if (spoke.has('GA-4')) return 'Two-party, with the founder as the seller'
  if (structure === 'two-party' && spoke.has('GA-2'))
    return spoke.has('GA-3') ? 'Founder-led two-party, with metrics' : 'Two-party now, a belt later'
  return STRUCTURE_NAMES[structure]
}

/** How firm the ground is: people and answers that the advice rests on. */
export function sayBasis({ open }: Advice, { heads, isCounted }: AdvisorFacts): Words {
  const answered = QUESTIONS.length - open.length
  const basis = words`${answered} of ${QUESTIONS.length} questions answered`
  if (heads === null) return basis
  const people = counted(heads, 'person', 'people')
  return words`${people} in sales${isCounted ? ' (counted on the chart)' : ''}, ${basis}`
}

/** Where the answers lead away from what is usual for the size; null where they do not. */
export function sayUnusual({ structure, growth: { now } }: Advice): string | null {
  if (now === null || now.structures.includes(structure)) return null
  const usual = now.structures.map((each) => STRUCTURE_NAMES[each].toLowerCase()).join(' or ')
  return `Usual for your size is ${usual}; your answers weigh more.`
}

/** "How does a sale go? “Several meetings”". */
export function sayReason({ fact, answers }: Pick<Reason, 'fact' | 'answers'>): string {
  return `${questionText(fact)} ${labelsOf({ fact, answers })}`
}

/** "How does a sale go? “Several meetings” or “Many people, long cycle”". */
export function sayFlip(flip: Flip): string {
  const isOpen = flip.isOpen ? ' (not answered yet)' : ''
  return `${questionText(flip.fact)} ${flip.isTakenBack ? 'Without ' : ''}${labelsOf(flip)}${isOpen}`
}

/** "3 pods, divided by product". */
export function sayPods({ axis, count }: PodPlan): Words {
  return words`${count} pods, divided by ${axis === null ? 'the markets you named' : AXIS_NAMES[axis]}`
}

function questionText(fact: Reason['fact']): string {
  return QUESTIONS.find((question) => question.fact === fact)?.text ?? ''
}

function labelsOf({ fact, answers }: Pick<Reason, 'fact' | 'answers'>): string {
  return answers.map((answer) => `“${labelOf({ fact }, answer)}”`).join(' or ')
}
