// Answers become facts of the company at once: one by one, or all given in a row as one undoable step.
import type { Fact } from '../../shared/advisor/questions/question.ts'
import { QUESTIONS } from '../../shared/advisor/questions/topics.ts'
import { commit } from '../state/commit.ts'
import { currentDocument, edit } from '../state/store.ts'

/** A whole answer; null, an empty text or an empty list: taken back. */
export type Answer = string | number | boolean | readonly string[] | null

/** null when it was done, otherwise the sentence that says why not. */
export type GiveAnswer = (fact: Fact, answer: Answer) => string | null

/** A step of its own. */
export function commitAnswer(fact: Fact, answer: Answer): string | null {
  return commit({ edit: 'set-company', args: { facts: { [fact]: orNull(answer) } } })
}

/** Part of the step of all answers since `settleHistory`. */
export function giveAnswer(fact: Fact, answer: Answer): string | null {
  const { company } = currentDocument()
  // Naming every fact each time is what makes a row of answers one step.
  const facts = Object.fromEntries(
    QUESTIONS.map((question) => [question.fact, company[question.fact] ?? null]),
  )
  const result = edit(
    [{ edit: 'set-company', args: { facts: { ...facts, [fact]: orNull(answer) } } }],
    'Answer the advisor',
  )
  return result.ok ? null : result.error.message
}

function orNull(answer: Answer): Answer {
  return answer === '' || (Array.isArray(answer) && answer.length === 0) ? null : answer
}
