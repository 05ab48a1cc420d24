// What people call the letters of the world, and a free font that has them.

interface Writing {
  /** As in "Thai letters". */
  readonly name: string
  /** A font that anybody may install. */
  readonly font: string
  /** Its characters. */
  readonly holds: RegExp
}

/** Of the family that is free on every system. */
function writing(name: string, font: string, holds: RegExp): Writing {
  return { name, font: `Noto ${font}`, holds }
}

/** Those of the languages in which companies have names; where characters belong to two, the first counts. */
const WRITINGS: readonly Writing[] = [
  writing('Thai letters', 'Sans Thai', /\p{Script=Thai}/u),
  writing('Lao letters', 'Sans Lao', /\p{Script=Lao}/u),
  writing('Khmer letters', 'Sans Khmer', /\p{Script=Khmer}/u),
  writing('Burmese letters', 'Sans Myanmar', /\p{Script=Myanmar}/u),
  writing('Arabic letters', 'Sans Arabic', /\p{Script=Arabic}/u),
  writing('Hebrew letters', 'Sans Hebrew', /\p{Script=Hebrew}/u),
  writing('Hindi letters', 'Sans Devanagari', /\p{Script=Devanagari}/u),
  writing('Bengali letters', 'Sans Bengali', /\p{Script=Bengali}/u),
  writing('Punjabi letters', 'Sans Gurmukhi', /\p{Script=Gurmukhi}/u),
  writing('Gujarati letters', 'Sans Gujarati', /\p{Script=Gujarati}/u),
  writing('Odia letters', 'Sans Oriya', /\p{Script=Oriya}/u),
  writing('Tamil letters', 'Sans Tamil', /\p{Script=Tamil}/u),
  writing('Telugu letters', 'Sans Telugu', /\p{Script=Telugu}/u),
  writing('Kannada letters', 'Sans Kannada', /\p{Script=Kannada}/u),
  writing('Malayalam letters', 'Sans Malayalam', /\p{Script=Malayalam}/u),
  writing('Sinhala letters', 'Sans Sinhala', /\p{Script=Sinhala}/u),
  writing('Tibetan letters', 'Serif Tibetan', /\p{Script=Tibetan}/u),
  writing('Georgian letters', 'Sans Georgian', /\p{Script=Georgian}/u),
  writing('Armenian letters', 'Sans Armenian', /\p{Script=Armenian}/u),
  writing('Amharic letters', 'Sans Ethiopic', /\p{Script=Ethiopic}/u),
  writing('Mongolian letters', 'Sans Mongolian', /\p{Script=Mongolian}/u),
  writing('Cyrillic letters', 'Sans', /\p{Script=Cyrillic}/u),
  writing('Greek letters', 'Sans', /\p{Script=Greek}/u),
  writing('Latin letters', 'Sans', /\p{Script=Latin}/u),
  writing('Japanese characters', 'Sans JP', /[\p{Script=Hiragana}\p{Script=Katakana}]/u),
  writing('Korean characters', 'Sans KR', /\p{Script=Hangul}/u),
  writing('Chinese characters', 'Sans SC', /\p{Script=Han}/u),
  writing('emoji', 'Color Emoji', /[\p{Extended_Pictographic}\p{Regional_Indicator}]/u),
]

export interface Lacking {
  /** "Thai letters", "Chinese characters", "some signs". */
  readonly names: readonly string[]
  /** One for each that is known. */
  readonly fonts: readonly string[]
}

/** What these characters are called, and what to install for them. */
export function lackingOf(characters: ReadonlySet<string>): Lacking {
  const text = [...characters].join('')
  const found = WRITINGS.filter(({ holds }) => holds.test(text))
  // Signs that Chinese, Japanese and Korean share belong to the language that is written.
  const hasOther = found.some(({ font }) => / (?:JP|KR)$/.test(font))
  const written = hasOther ? found.filter(({ font }) => !font.endsWith(' SC')) : found
  const isUnknown = [...characters].some(
    (character) => !found.some(({ holds }) => holds.test(character)),
  )
  return {
    names: [...written.map(({ name }) => name), ...(isUnknown ? ['some signs'] : [])],
    fonts: [...new Set(written.map(({ font }) => font))],
  }
}
