// A text as it is looked for: whoever types need not know its capitals, its accents or how it was entered.
import { nameKey } from './name-key.ts'
import { isPlain } from './unseen.ts'

/**
 * Marks that are added to a letter: accents, Arabic vowel signs, Hebrew points. Those of other scripts, as the
 * vowels of Thai or Hindi, and the voicing of Japanese, make another letter.
 */
const ADDED = /[^\P{Script=Inherited}\u3099\u309a]|\p{Script=Hebrew}(?<=\p{M})|\u0640/gu

/** Letters with a stroke or in one piece, which no accent can be taken from. */
const OTHERS: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  þ: 'th',
  ς: 'σ',
  '’': "'",
  '‘': "'",
}

const OTHER = new RegExp(`[${Object.keys(OTHERS).join('')}]`, 'gu')

/** The same for texts that read alike: one that holds what was typed is found by looking for its key. */
export function searchKey(text: string): string {
  const key = nameKey(text)
  if (isPlain(text)) return key
  return key
    .normalize('NFKD')
    .replace(ADDED, '')
    .replace(OTHER, (letter) => OTHERS[letter] ?? letter)
}
