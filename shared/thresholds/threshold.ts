// What a threshold is: a number a rule judges by, which a chart may override.

export interface Threshold {
  readonly title: string
  readonly default: number
  /** Overrides outside min..max are ignored. */
  readonly min: number
  readonly max: number
  /** Where the default comes from. */
  readonly source: string
}

export const FOUNDING = 'Founding article'
export const JUDGEMENT = 'Our judgement'
