// What cards show, as somebody prefers it: in the window and in the pictures made there.

export interface CardChoices {
  /** What stands on the first line, in bold: the title of the role, or who holds it. */
  readonly first: 'title' | 'person'
  /** Also of full-time jobs; of others it is always shown. */
  readonly fte: boolean
  readonly quota: boolean
  readonly cost: boolean
  readonly start: boolean
  /** Where there is one; otherwise initials. */
  readonly photo: boolean
}

export const USUAL_CARDS: CardChoices = {
  first: 'title',
  fte: false,
  quota: false,
  cost: false,
  start: false,
  photo: true,
}
