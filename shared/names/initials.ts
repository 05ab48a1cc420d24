// The letters in the circle on a card.
import { isBlank, seen } from './unseen.ts'

/** Shown for somebody without a name. */
const NOBODY_KNOWS = '?'

/**
 * At most two letters: the first ones of the first and the last word, both of one script, so that
 * nothing joins or turns around. Names without letters give their first sign, digit or whole emoji.
 */
export function initialsOf(name: string): string {
  if (isBlank(name)) return NOBODY_KNOWS
  const words = seen(name).split(' ')
  const lettered = words.flatMap((word) => firstLetterOf(word) ?? [])
  const [first] = lettered
  if (first === undefined) return firstCharacterOf(words[0] ?? '')
  const last = lettered.length > 1 && standsAlone(first) ? lettered.at(-1) : undefined
  return capital(first) + (last !== undefined && isOfOneScript(first, last) ? capital(last) : '')
}

/** The letter a word begins with, its marks included; brackets and quotes before it do not count. */
function firstLetterOf(word: string): string | undefined {
  const start = word.search(/\p{L}/u)
  // "3M" is a name with a letter, but "42nd" begins with a digit.
  if (start < 0 || /[\p{N}\p{Extended_Pictographic}]/u.test(word.slice(0, start))) return undefined
  // A joiner after it has nothing left to join.
  return firstCharacterOf(word.slice(start)).replace(/\p{Cf}+$/u, '')
}

/** Segmenting is slow; two plain letters in a row never are one character. */
function firstCharacterOf(word: string): string {
  if (/^[!-~](?:[!-~]|$)/.test(word)) return word.charAt(0)
  for (const { segment } of graphemes.segment(word)) return segment
  return ''
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })

/** Scripts in which two initials side by side are read as two: their letters do not join. */
const SEPARATE = [
  /^\p{Script=Latin}/u,
  /^\p{Script=Greek}/u,
  /^\p{Script=Cyrillic}/u,
  /^\p{Script=Armenian}/u,
  /^\p{Script=Georgian}/u,
  /^\p{Script=Hebrew}/u,
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  /^\p{Script=Hangul}/u,
]

function standsAlone(letter: string): boolean {
  return SEPARATE.some((script) => script.test(letter))
}

function isOfOneScript(one: string, other: string): boolean {
  return SEPARATE.some((script) => script.test(one) && script.test(other))
}

/** As a capital, unless that is two letters ("ß"), or one that fonts lack (Georgian). */
function capital(letter: string): string {
  if (/^\p{Script=Georgian}/u.test(letter)) return letter
  const upper = letter.toUpperCase()
  return [...graphemes.segment(upper)].length === 1 ? upper : letter
}
