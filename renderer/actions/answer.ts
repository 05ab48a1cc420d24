// Answers become facts of the company at once: one by one, or all given in a row as one undoable step.
import type { Fact } from '../../shared/advisor/questions/question.ts'
import { QUESTIONS } from '../../shared/advisor/questions/topics.ts'
import type { Refuse } from '../controls/drafts.ts'
import { edit } from '../state/edit.ts'
import { currentDocument } from '../state/store.ts'

/** A whole answer; null, an empty text or an empty list: taken back. */
export type Answer = string | number | boolean | readonly string[] | null

/** What is refused is said where `refuse` says it, otherwise as a message. */
export type GiveAnswer = (fact: Fact, answer: Answer, refuse?: Refuse) => void

/** A step of its own. */
export const commitAnswer: GiveAnswer = (fact, answer, refuse) => {
  edit({ edit: 'set-company', args: { facts: { [fact]: orNull(answer) } } }, { refuse })
}

/** Part of the step of all answers since the last other step, or since `settleEdits`. */
export const giveAnswer: GiveAnswer = (fact, answer, refuse) => {
  const { company } = currentDocument()
  // Naming every fact each time is what makes a row of answers one step.
  const facts = Object.fromEntries(
    QUESTIONS.map((question) => [question.fact, company[question.fact] ?? null]),
  )
  edit(
    { edit: 'set-company', args: { facts: { ...facts, [fact]: orNull(answer) } } },
    { label: 'Answer the advisor', isGrowing: true, refuse },
  )
}

function orNull(answer: Answer): Answer {
  return answer === '' || (Array.isArray(answer) && answer.length === 0) ? null : answer
}
