// What a question of the advisor is: which fact it fills, how it is answered, in which words.
import type { Company } from '../../document/schema.ts'

export type Fact = keyof Company

export interface Choice {
  readonly value: string
  readonly label: string
}

interface Common {
  readonly fact: Fact
  /** The founding article's factor that it asks for. */
  readonly factor: `F-${number}`
  readonly text: string
  readonly hint?: string
  /** Left out: the answer can change points, a gate or a finding. */
  readonly isScored?: false
}

interface TextQuestion extends Common {
  readonly kind: 'text'
}

/** A count of people; `choices` are the sizes that make a difference, where they do. */
interface NumberQuestion extends Common {
  readonly kind: 'number'
  readonly choices: readonly Choice[]
}

/** One answer, or several; "yes" and "no" stand for a fact that is true or false. */
export interface ChoiceQuestion extends Common {
  readonly kind: 'one' | 'several' | 'yes-no'
  readonly choices: readonly Choice[]
}

export type Question = TextQuestion | NumberQuestion | ChoiceQuestion

/** Can an answer change points, a gate or a finding? */
export function isScored({ isScored: scored }: Question): boolean {
  return scored !== false
}

/** Questions that are asked together. */
export interface Topic {
  readonly id: 'offer' | 'market' | 'people' | 'selling' | 'today' | 'values'
  readonly title: string
  readonly intro: string
  readonly questions: readonly Question[]
}
