// All questions of the advisor in the order they are asked; dialog, company panel and command line share them.
import type { Company } from '../../document/schema.ts'
import { marketTopic, offerTopic, peopleTopic } from './company.ts'
import { headBand } from './head-bands.ts'
import type { Fact, Question, Topic } from './question.ts'
import { sellingTopic, todayTopic, valuesTopic } from './selling.ts'

export const TOPICS: readonly Topic[] = [
  offerTopic,
  marketTopic,
  peopleTopic,
  sellingTopic,
  todayTopic,
  valuesTopic,
]

export const QUESTIONS: readonly Question[] = TOPICS.flatMap(({ questions }) => questions)

/** The answers given, by fact, as values of the questions' choices; free texts are left out. */
export type Answers = ReadonlyMap<Fact, readonly string[]>

/** Reads the answers out of the company's facts; `heads` stands in for a missing count of people. */
export function answersOf(company: Company, heads: number | null): Answers {
  return new Map(
    QUESTIONS.flatMap((question): [Fact, readonly string[]][] => {
      const values = valuesOf(question, company, heads)
      return values.length === 0 ? [] : [[question.fact, values]]
    }),
  )
}

/** Was this question answered, in whatever way? */
export function isAnswered({ fact }: Question, company: Company): boolean {
  const value = company[fact]
  return Array.isArray(value) ? value.length > 0 : value !== undefined && value !== ''
}

/** Is one of these values among the answers? */
export function isSaid(answers: Answers, fact: Fact, values: readonly string[]): boolean {
  return answers.get(fact)?.some((value) => values.includes(value)) ?? false
}

/** The choice's words as people read them. */
export function labelOf({ fact }: { readonly fact: Fact }, value: string): string {
  const question = QUESTIONS.find((each) => each.fact === fact)
  const choices = question && question.kind !== 'text' ? question.choices : []
  return choices.find((choice) => choice.value === value)?.label ?? value
}

function valuesOf(question: Question, company: Company, heads: number | null): readonly string[] {
  const given = company[question.fact]
  if (question.fact === 'salesHeads') {
    const band = heads === null ? null : headBand(heads)
    return band === null ? [] : [band]
  }
  if (question.kind === 'text' || question.kind === 'number' || given === undefined) return []
  if (typeof given === 'boolean') return [given ? 'yes' : 'no']
  return (Array.isArray(given) ? [...new Set(given)] : [given]).filter(
    (value) => typeof value === 'string',
  )
}
