// What sentences need to know of the two versions that they tell of.
import type { Document } from '../../document/schema.ts'
import { type Org, orgOf } from '../../org/org.ts'
import { money } from '../../words/figures.ts'
import type { Part } from '../../words/phrase.ts'

export interface Versions {
  readonly before: Document
  readonly after: Document
}

export interface Telling {
  readonly before: Org
  readonly after: Org
  /** Amounts of money: of two versions in different currencies, a writer could name only one. */
  readonly money: (value: number) => Part
}

/** Looks the versions up; each index is made once for its document. */
export function tellingOf({ before, after }: Versions): Telling {
  const isOneCurrency = (before.currency ?? '') === (after.currency ?? '')
  return {
    before: orgOf(before),
    after: orgOf(after),
    money: isOneCurrency ? money : (value) => value,
  }
}
