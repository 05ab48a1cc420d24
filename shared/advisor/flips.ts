// What would change the advice: every other answer to every question, tried one at a time.
import type { PodAxis, Structure } from '../document/vocabulary.ts'
import { type Decision, decide } from './decide.ts'
import type { Fact, Question } from './questions/question.ts'
import { type Answers, QUESTIONS } from './questions/topics.ts'

export interface Flip {
  readonly fact: Fact
  /** Each of these answers alone would change the advice. */
  readonly answers: readonly string[]
  /** The answers are given now; taking one of them back would change the advice. */
  readonly isTakenBack: boolean
  /** The question has no answer yet. */
  readonly isOpen: boolean
  readonly structure: Structure
}

/** All single answers that would lead to another structure, those to the runner-up first. */
export function flipsOf(
  answers: Answers,
  chartAxis: PodAxis | null,
  { structure, runnerUp }: Pick<Decision, 'structure' | 'runnerUp'>,
): readonly Flip[] {
  const found: Flip[] = []
  for (const question of QUESTIONS) {
    const given = answers.get(question.fact) ?? []
    for (const { value, values } of otherAnswers(question, given)) {
      const next = decide(new Map([...answers, [question.fact, values]]), chartAxis).structure
      if (next === structure) continue
      const flip = {
        fact: question.fact,
        isTakenBack: given.includes(value),
        isOpen: given.length === 0,
        structure: next,
      }
      const same = found.findIndex((other) => isSameWay(other, flip))
      const before = found[same]
      if (before) found[same] = { ...before, answers: [...before.answers, value] }
      else found.push({ ...flip, answers: [value] })
    }
  }
  return found.toSorted(
    (a, b) => Number(b.structure === runnerUp) - Number(a.structure === runnerUp),
  )
}

function otherAnswers(
  question: Question,
  given: readonly string[],
): readonly { readonly value: string; readonly values: readonly string[] }[] {
  if (question.kind === 'text') return []
  if (question.kind !== 'several')
    return question.choices
      .filter(({ value }) => !given.includes(value))
      .map(({ value }) => ({ value, values: [value] }))
  return question.choices.map(({ value }) => ({
    value,
    values: given.includes(value) ? given.filter((each) => each !== value) : [...given, value],
  }))
}

function isSameWay(a: Omit<Flip, 'answers'>, b: Omit<Flip, 'answers'>): boolean {
  return a.fact === b.fact && a.structure === b.structure && a.isTakenBack === b.isTakenBack
}
