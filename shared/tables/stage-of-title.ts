// What a title in any of six languages says that somebody does: a stage, and a kind of support.
import type { Stage, SupportKind } from '../document/vocabulary.ts'
import { once } from '../once.ts'
import { DUTCH } from './titles/dutch.ts'
import { ENGLISH } from './titles/english.ts'
import { FRENCH } from './titles/french.ts'
import { GERMAN } from './titles/german.ts'
import { PORTUGUESE } from './titles/portuguese.ts'
import { SPANISH } from './titles/spanish.ts'
import type { TitleKind, Titles } from './titles/titles.ts'

/** All dictionaries, by language. */
export const LANGUAGES: Readonly<Record<string, Titles>> = {
  English: ENGLISH,
  German: GERMAN,
  French: FRENCH,
  Spanish: SPANISH,
  Portuguese: PORTUGUESE,
  Dutch: DUTCH,
}

export interface TitleMeaning {
  readonly stage: Stage
  readonly supportKind?: SupportKind
}

/**
 * A title that is in a dictionary means what stands there. Of a longer one the known pieces count: who
 * leads leads, whatever else is said, and else the longest piece decides. null where nothing is known.
 */
export function meaningOf(title: string): TitleMeaning | null {
  const words = wordsOf(title)
  const whole = dictionary().get(words.map(({ text }) => text).join(' '))
  if (whole) return MEANINGS[whole]
  let longest: Piece | null = null
  for (let at = 0; at < words.length; ) {
    const piece = pieceAt(words, at)
    at += piece?.count ?? 1
    if (piece?.kind === 'leadership') return MEANINGS.leadership
    if (piece && piece.length > (longest?.length ?? 0)) longest = piece
  }
  return longest && MEANINGS[longest.kind]
}

/** The same for titles that differ in nothing but how they are written, as "AE" and "ae " do. */
export function titleKey(title: string): string {
  return wordsOf(title)
    .map(({ text }) => text)
    .join(' ')
}

const MEANINGS: Readonly<Record<TitleKind, TitleMeaning>> = {
  'lead-generation': { stage: 'lead-generation' },
  qualification: { stage: 'qualification' },
  closing: { stage: 'closing' },
  'account-management': { stage: 'account-management' },
  leadership: { stage: 'leadership' },
  // As the palette has them.
  'sales-engineering': { stage: 'closing', supportKind: 'sales-engineering' },
  operations: { stage: 'support', supportKind: 'operations' },
  'product-marketing': { stage: 'support', supportKind: 'product-marketing' },
  design: { stage: 'support', supportKind: 'design' },
}

const dictionary = once(() => {
  const known = new Map<string, TitleKind>()
  for (const titles of Object.values(LANGUAGES))
    for (const kind of KINDS)
      for (const title of titles[kind]) {
        const key = titleKey(title)
        if (!known.has(key)) known.set(key, kind)
      }
  return known
})

const KINDS: readonly TitleKind[] = [
  'lead-generation',
  'qualification',
  'closing',
  'account-management',
  'leadership',
  'sales-engineering',
  'operations',
  'product-marketing',
  'design',
]

interface Word {
  readonly text: string
  /** "AM" is an account manager, "am" a German word. */
  readonly isCapital: boolean
}

interface Piece {
  readonly kind: TitleKind
  /** In words. */
  readonly count: number
  /** In characters. */
  readonly length: number
}

/** No title in a dictionary has more words. */
const MOST_WORDS = 6

/** Shorter than this, it is an abbreviation. */
const SHORT = 3

function pieceAt(words: readonly Word[], at: number): Piece | null {
  for (let count = Math.min(MOST_WORDS, words.length - at); count > 0; count--) {
    const found = words.slice(at, at + count)
    const text = found.map((word) => word.text).join(' ')
    const kind = dictionary().get(text)
    const isMeant = text.length > SHORT || found.every(({ isCapital }) => isCapital)
    if (kind && isMeant) return { kind, count, length: text.length }
  }
  return null
}

/** "(m/w/d)" and the like. */
const GENDERS = /\([^)]*\/[^)]*\)/g

/** Endings for the other sex: "Leiter:in", "Leiter/-in", "chargé(e)", "chargé·e", "vendedor/a". */
const ENDINGS =
  /(?<=\p{L})(?:[:*_/]-?in(?:nen)?|\(in\)|\((?:e|a)\)|[·./](?:e|a|ne|rice|euse))(?!\p{L})/gu

function wordsOf(title: string): readonly Word[] {
  const plain = title
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ß', 'ss')
    .replace(GENDERS, ' ')
    .replace(ENDINGS, '')
  return plain
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => ({ text: word.toLowerCase(), isCapital: word === word.toUpperCase() }))
}
