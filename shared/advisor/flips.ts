// What would change the advice: every other answer to every question, tried one at a time.
import type { Structure } from '../document/vocabulary.ts'
import { type Decision, decide } from './decide.ts'
import type { Situation } from './gates.ts'
import { HEAD_BANDS } from './questions/head-bands.ts'
import type { Fact, Question } from './questions/question.ts'
import { QUESTIONS } from './questions/topics.ts'

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

/**
 * All single answers that would lead to another structure, those to the runner-up first. Where the
 * chart says how many people there are, another number would change nothing.
 */
export function flipsOf(
  situation: Situation,
  isCounted: boolean,
  { structure, runnerUp }: Pick<Decision, 'structure' | 'runnerUp'>,
): readonly Flip[] {
  const found: Flip[] = []
  const questions = QUESTIONS.filter(({ fact }) => !(isCounted && fact === 'salesHeads'))
  for (const question of questions) {
    const given = situation.answers.get(question.fact) ?? []
    for (const { value, values } of otherAnswers(question, given)) {
      const next = decide(answering(situation, question.fact, values)).structure
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

function answering(situation: Situation, fact: Fact, values: readonly string[]): Situation {
  const answers = new Map(situation.answers)
  if (values.length > 0) answers.set(fact, values)
  else answers.delete(fact)
  const band = fact === 'salesHeads' && HEAD_BANDS.find(({ value }) => values.includes(value))
  return { ...situation, answers, heads: band ? band.example : situation.heads }
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
