// Sentences as data: words with numbers and names in between, which a writer puts into a locale's form.
import type { IsoDate } from '../dates.ts'

/** Only a writer knows how it reads: nothing of it may get into a text by itself. */
class Unwritten {
  toString(): never {
    throw new Error('Bug: a writer has to write these words before they are shown')
  }
}

/** A number that is written in its own way; made by the functions of figures.ts. */
export class Figure extends Unwritten {
  constructor(
    readonly kind: 'amount' | 'share' | 'percentage' | 'money' | 'compact' | 'exact' | 'tenths',
    readonly value: number,
  ) {
    super()
  }
}

/** A day of the calendar. */
export class Day extends Unwritten {
  constructor(readonly date: IsoDate) {
    super()
  }
}

/** Texts, and the parts between them: always one text more than parts. */
export class Phrase extends Unwritten {
  constructor(
    readonly texts: readonly string[],
    readonly parts: readonly Part[],
  ) {
    super()
  }
}

/**
 * What may stand in a sentence. Numbers are written with thousands and two decimals at most. Texts are
 * mostly names: they stay on one line and never turn what stands beside them around.
 */
export type Part = string | number | Figure | Day | Phrase

/** A sentence or a piece of one. Where nothing is filled in, a plain text says the same. */
export type Words = string | Phrase

/** A text of our own that goes into a sentence: no name, so it is never cut off. */
export function asItStands(text: string): Phrase {
  return new Phrase([text], [])
}

/** Before a template: words`${manager} leads ${count} people`. */
export function words(texts: TemplateStringsArray, ...parts: readonly Part[]): Phrase {
  return new Phrase(texts, parts)
}
