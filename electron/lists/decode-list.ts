// The bytes of a list -> text. Spreadsheets write in many encodings, and rarely say in which.
import type { ListEncoding } from '../../shared/tables/list-file.ts'

export interface DecodedList {
  readonly text: string
  /** As people may know it. */
  readonly encoding: ListEncoding
}

/** null: no text, or none in the encoding that was asked for. */
export function decodeList(bytes: Uint8Array, asked?: ListEncoding): DecodedList | null {
  const encoding = asked ?? encodingOf(bytes)
  const text = decoded(bytes, encoding)
  return text === null || hasControls(text) ? null : { text, encoding }
}

/** Signs that steer machines, which are in no text but ends of lines, tabs and separators of old. */
function hasControls(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code < 9 || (code > 13 && code < 28)) return true
  }
  return false
}

function encodingOf(bytes: Uint8Array): ListEncoding {
  return markedEncoding(bytes) ?? (decoded(bytes, 'utf-8') === null ? likeliest(bytes) : 'utf-8')
}

/** By a byte order mark, or by every second byte being nothing, as in 16 bits. */
function markedEncoding(bytes: Uint8Array): ListEncoding | null {
  const [first, second, third] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const zeros = (from: number) => {
    const looked = Math.min(bytes.length, 2_000)
    let count = 0
    for (let at = from; at < looked; at += 2) if (bytes[at] === 0) count += 1
    return count > looked / 5
  }
  if (zeros(1) && !zeros(0)) return 'utf-16le'
  return zeros(0) && !zeros(1) ? 'utf-16be' : null
}

/** null where the bytes cannot be of that encoding. */
function decoded(bytes: Uint8Array, encoding: ListEncoding): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return encoding === 'windows-1252' ? withItsOwnSigns(text) : text
  } catch {
    return null
  }
}

/** 0x80 to 0x9f of windows-1252; some versions of Node read them as Latin-1, where they are controls. */
const OWN_SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

function withItsOwnSigns(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (sign) => OWN_SIGNS.charAt(sign.charCodeAt(0) - 0x80))
}

/** Letters of each encoding's languages, the usual ones and those that are rarer. */
const LETTERS = {
  'windows-1252': ['äöüßéèáàçñóíêãâôúÄÖÜÉÁÓÍÚ', 'õëïîûåæøœùìòýÿÅÆØÈÀÇÑšžŠŽ'],
  macintosh: ['äöüßéèáàçñóíêãâôúÄÖÜÉÁÓÍÚ', 'õëïîûåæøœùìòýÿÅÆØÈÀÇÑ'],
  'windows-1250': ['ąćęłńóśźżŁŚŻčřšžěýáéíůúČŘŠŽőűöüäßÁÉÍÓÚÖÜÄ', 'ĄĆĘŃŹďňťĎŇŤÝŮľĺŕôŐŰăâîşţđç'],
  'windows-1251': [
    'абвгдежзийклмнопрстуфхцчшщъыьэюяё',
    'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЭЮЯЁіїєґЇЄІҐўЋђњљџ',
  ],
} as const

type EightBits = keyof typeof LETTERS

const EIGHT_BITS: readonly EightBits[] = [
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'macintosh',
]

/** Signs that stand in lists in any language. */
const SIGNS = '–—‘’“”„…•€£§°·«»¿¡½ \u00a0'

/** Bytes that are looked at: some hundred names tell. */
const LOOKED_AT = 64_000

/** The one in which what is read looks most like words; of those that do alike the first. */
function likeliest(bytes: Uint8Array): ListEncoding {
  const scores = EIGHT_BITS.map((encoding) => {
    const text = decoded(bytes.subarray(0, LOOKED_AT), encoding)
    return { encoding, score: text === null ? -Infinity : likelihood(text, encoding) }
  })
  return scores.reduce((best, each) => (each.score > best.score ? each : best)).encoding
}

/** Points for every letter beyond ASCII that its languages use, and against it where it cannot stand. */
function likelihood(text: string, encoding: EightBits): number {
  let points = 0
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at)
    if (sign < '\u0080') continue
    const [before, after] = [text.charAt(at - 1), text.charAt(at + 1)]
    points += isLetter(sign)
      ? usualness(sign, after, encoding) - oddness(sign, before, after)
      : fitness(sign, isLetter(before) && isLetter(after))
  }
  return points
}

function usualness(sign: string, after: string, encoding: EightBits): number {
  const [usual, rare] = LETTERS[encoding]
  // Italian has these at the end of words; there è is Mac and Windows for what other languages have as č.
  if (!isLetter(after) && 'àìòù'.includes(sign)) return 2.5
  if (!isLetter(after) && sign === 'è') return 1
  // Portuguese has it in -ões.
  if (sign === 'õ' && after === 'e') return 2
  return usual.includes(sign) ? 2 : rare.includes(sign) ? 1 : -1
}

/** Of what is no letter. */
function fitness(sign: string, isInWord: boolean): number {
  if (!SIGNS.includes(sign)) return -3
  return isInWord && !/[’‘·]/.test(sign) ? -2 : 0.5
}

/** Capitals within words, consonants between consonants, and two scripts in one word. */
function oddness(sign: string, before: string, after: string): number {
  const isCapital = sign !== sign.toLowerCase()
  if (isCapital && isLetter(before) && isLetter(after) && after === after.toLowerCase()) return 3
  if (/\d/.test(before + after)) return 4
  const beside = [before, after].filter(isLetter)
  if (beside.some((letter) => isCyrillic(letter) !== isCyrillic(sign))) return 4
  if (isCyrillic(sign) || beside.length < 2) return 0
  const isAmongVowels = beside.every(isVowel)
  if (isVowel(sign)) return isAmongVowels ? 1.5 : 0
  return beside.some(isVowel) ? 0 : 1.5
}

function isLetter(sign: string): boolean {
  return /\p{L}/u.test(sign)
}

function isCyrillic(sign: string): boolean {
  return /\p{Script=Cyrillic}/u.test(sign)
}

function isVowel(letter: string): boolean {
  return /^[aeiouyøæœıł]/i.test(letter.normalize('NFD'))
}
