// Sentences as data: words with numbers and names in between, which a writer puts into a locale's form.

/** A number that is written in its own way; made by the functions of figures.ts. */
export interface Figure {
  readonly figure: 'amount' | 'share' | 'percent' | 'money' | 'exact' | 'tenths'
  readonly value: number
}

/** A day of the calendar, as it stands in documents. */
export interface Day {
  readonly day: string
}

/**
 * What may stand in a sentence. Numbers are written with thousands and two decimals at most. Texts are
 * mostly names: they stay on one line and never turn what stands beside them around.
 */
export type Part = string | number | Figure | Day | Phrase

/** Texts, and the parts between them. */
export interface Phrase {
  readonly texts: readonly string[]
  readonly parts: readonly Part[]
}

/** A sentence or a piece of one. Where nothing is filled in, a plain text says the same. */
export type Words = string | Phrase

/** Before a template: words`${manager} leads ${count} people`. */
export function words(texts: TemplateStringsArray, ...parts: readonly Part[]): Phrase {
  return { texts: [...texts], parts }
}
