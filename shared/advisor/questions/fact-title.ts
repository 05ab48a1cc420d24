// What a fact of the company is called where it stands alone, in the words in which it is asked for.
import type { Fact } from './question.ts'
import { QUESTIONS } from './topics.ts'

/** Facts that no question asks for. */
const TITLES: Partial<Record<Fact, string>> = {
  segments: 'Markets',
  customers: 'Customers today',
  target: 'Target a year',
  dealSize: 'Worth of one deal',
  dealsPerMonth: 'Deals won a month today',
  targetFromNew: 'Part of the target that comes from new customers',
}

/** A title of its own, or the question; null for a fact that only a newer program knows. */
export function factTitle(
  fact: Fact,
): { readonly title: string; readonly isQuestion: boolean } | null {
  const title = TITLES[fact]
  if (title !== undefined) return { title, isQuestion: false }
  const question = QUESTIONS.find((each) => each.fact === fact)
  return question ? { title: question.text, isQuestion: true } : null
}
