// What is odd in a table's rows: told in words, or asked, with the likelier answer chosen.
import type { Words } from '../words/phrase.ts'
import type { Field } from './headers.ts'

/** All kinds of questions, with what each is about; one answer may be given for all of a kind. */
export const QUESTION_KINDS = {
  hidden: 'Rows that are hidden',
  structure: 'Teams that may be pods',
  names: 'Names that could be two people',
  number: 'Amounts that could be two numbers',
  'day-order': 'Days such as 03/04/2027',
  'no-day': 'Days that are in no calendar',
  'fte-unit': 'Part-time in percent or in hours',
  total: 'Rows that look like totals',
  heading: 'Rows that look like headings',
  left: 'People who have left',
  double: 'People who are on the list twice',
  'on-chart': 'People who are on the chart already',
  holder: 'Roles that somebody else may hold',
  'manager-initial': 'Managers who are not called just that',
  'manager-several': 'Managers who could be several people',
  'manager-unknown': 'Managers who are nowhere to be found',
  circle: 'People who report to each other in a circle',
  tops: 'Several people who report to nobody',
  gone: 'People who are on the chart, and not on the list',
} as const

export type QuestionKind = keyof typeof QUESTION_KINDS

export interface Choice {
  readonly id: string
  readonly label: Words
}

export interface Question {
  readonly kind: QuestionKind
  /** The same however often the table is looked through. */
  readonly id: string
  /** Two at least. */
  readonly choices: readonly Choice[]
  /** One of them: what was answered, else what is likelier. */
  readonly chosen: string
}

/** Something in a cell that one may want to know, or to decide. */
export interface Issue {
  /** The row in the text, from 1. */
  readonly at: number
  readonly field: Field
  readonly words: Words
  readonly question?: Question
  /** The same for all rows of which the same is told, each in its own words: one sentence is enough for them. */
  readonly alike?: string
}

/** Answers by the ids of questions, and by kinds for all questions of a kind. */
export type Choices = ReadonlyMap<string, string>

export interface Asked<Id extends string> {
  readonly kind: QuestionKind
  /** What tells it from others of its kind, such as the row. */
  readonly key: string | number
  readonly at: number
  readonly field: Field
  readonly words: Words
  readonly choices: readonly (readonly [id: Id, label: Words])[]
  readonly likely: NoInfer<Id>
}

/** What is said while a table is looked through. */
export interface Talk {
  readonly issues: readonly Issue[]
  tell(at: number, field: Field, told: Words, alike?: string): void
  /** The answer to go on with. */
  ask<const Id extends string>(asked: Asked<Id>): Id
}

/** Begins without issues, or with those of a step before. */
export function talkOf(choices: Choices, before: readonly Issue[] = []): Talk {
  const issues: Issue[] = [...before]
  return {
    issues,
    tell: (at, field, told, alike) =>
      void issues.push({ at, field, words: told, ...(alike !== undefined && { alike }) }),
    ask({ kind, key, at, field, words, choices: offered, likely }) {
      const id = `${kind} ${key}`
      const said = choices.get(id) ?? choices.get(kind)
      const chosen = offered.find(([each]) => each === said)?.[0] ?? likely
      const question = {
        kind,
        id,
        chosen,
        choices: offered.map(([each, label]) => ({ id: each, label })),
      }
      issues.push({ at, field, words, question })
      return chosen
    },
  }
}

/** Is this the word for a kind of questions? */
export function isQuestionKind(word: string): word is QuestionKind {
  return Object.hasOwn(QUESTION_KINDS, word)
}
