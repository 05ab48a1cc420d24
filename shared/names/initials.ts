// The letters in the circle on a card.
import { isBlank, isPlain, seen } from './unseen.ts'

/** Shown for somebody without a name. */
const NOBODY_KNOWS = '?'

/**
 * At most two letters: the first ones of the first and the last word, both of one script, so that
 * nothing joins or turns around. Names without letters give their first sign, digit or whole emoji.
 */
export function initialsOf(name: string): string {
  if (USUAL.test(name)) return usualInitials(name)
  if (!isPlain(name) && isBlank(name)) return NOBODY_KNOWS
  const words = seen(name).split(' ')
  const lettered = words.flatMap((word) => firstLetterOf(word) ?? [])
  const [first] = lettered
  if (first === undefined) return firstCharacterOf(words[0] ?? '')
  const last = lettered.length > 1 && standsAlone(first) ? lettered.at(-1) : undefined
  return capital(first) + (last !== undefined && isOfOneScript(first, last) ? capital(last) : '')
}

/** Nearly every name, and thousands are drawn at once: words of a typewriter, the first with a letter. */
const USUAL = /^[A-Za-z][!-~]*(?: [A-Za-z0-9][!-~]*)*$/

function usualInitials(name: string): string {
  let at = name.lastIndexOf(' ')
  while (at > 0 && name.charAt(at + 1) <= '9') at = name.lastIndexOf(' ', at - 1)
  return (name.charAt(0) + (at < 0 ? '' : name.charAt(at + 1))).toUpperCase()
}

/** The letter a word begins with, its marks included; brackets and quotes before it do not count. */
function firstLetterOf(word: string): string | undefined {
  if (/^[A-Za-z](?:[!-~]|$)/.test(word)) return word.charAt(0)
  const start = word.search(/\p{L}/u)
  // "42nd" begins with a digit, and "🚀Zoe" with a picture.
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
  const upper = letter.toUpperCase()
  const isOther = upper !== letter && upper.length === letter.length
  return isOther && !/^\p{Script=Georgian}/u.test(letter) ? upper : letter
}
