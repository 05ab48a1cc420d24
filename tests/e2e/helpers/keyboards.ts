// Keyboards of other languages: which character each key gives, and real key strokes on them.
import type { CDPSession, Page } from 'playwright-core'

/** The keys in their rows, named after what they are on an American keyboard. */
const CODES = [
  'Backquote Digit1 Digit2 Digit3 Digit4 Digit5 Digit6 Digit7 Digit8 Digit9 Digit0 Minus Equal',
  'KeyQ KeyW KeyE KeyR KeyT KeyY KeyU KeyI KeyO KeyP BracketLeft BracketRight',
  'KeyA KeyS KeyD KeyF KeyG KeyH KeyJ KeyK KeyL Semicolon Quote Backslash',
  'KeyZ KeyX KeyC KeyV KeyB KeyN KeyM Comma Period Slash',
].map((row) => row.split(' '))

/** What the same keys give in America, which is also what Windows numbers them by. */
const AMERICAN = ['`1234567890-=', 'qwertyuiop[]', "asdfghjkl;'\\", 'zxcvbnm,./']

type Rows = readonly [string, string, string, string]

export interface Keyboard {
  readonly name: string
  /** Has Latin letters: then shortcuts go by letter, else by the key's place. */
  readonly isLatin: boolean
  readonly plain: Rows
  readonly shifted: Rows
  /** By the name of the key. */
  readonly altGr: Readonly<Record<string, string>>
}

export const GERMAN: Keyboard = {
  name: 'German',
  isLatin: true,
  plain: ['^1234567890ß´', 'qwertzuiopü+', 'asdfghjklöä#', 'yxcvbnm,.-'],
  shifted: ['°!"§$%&/()=?`', 'QWERTZUIOPÜ*', "ASDFGHJKLÖÄ'", 'YXCVBNM;:_'],
  altGr: {
    Digit2: '²',
    Digit3: '³',
    Digit7: '{',
    Digit8: '[',
    Digit9: ']',
    Digit0: '}',
    Minus: '\\',
    KeyQ: '@',
    KeyE: '€',
    KeyM: 'µ',
    BracketRight: '~',
  },
}

export const FRENCH: Keyboard = {
  name: 'French',
  isLatin: true,
  plain: ['²&é"\'(-è_çà)=', 'azertyuiop^$', 'qsdfghjklmù*', 'wxcvbn,;:!'],
  shifted: [' 1234567890°+', 'AZERTYUIOP¨£', 'QSDFGHJKLM%µ', 'WXCVBN?./§'],
  altGr: {
    Digit2: '~',
    Digit3: '#',
    Digit4: '{',
    Digit5: '[',
    Digit6: '|',
    Digit7: '`',
    Digit8: '\\',
    Digit9: '^',
    Digit0: '@',
    Minus: ']',
    Equal: '}',
    KeyE: '€',
  },
}

export const POLISH: Keyboard = {
  name: 'Polish (programmer’s)',
  isLatin: true,
  plain: ['`1234567890-=', 'qwertyuiop[]', "asdfghjkl;'\\", 'zxcvbnm,./'],
  shifted: ['~!@#$%^&*()_+', 'QWERTYUIOP{}', 'ASDFGHJKL:"|', 'ZXCVBNM<>?'],
  altGr: {
    KeyA: 'ą',
    KeyC: 'ć',
    KeyE: 'ę',
    KeyL: 'ł',
    KeyN: 'ń',
    KeyO: 'ó',
    KeyS: 'ś',
    KeyX: 'ź',
    KeyZ: 'ż',
    KeyU: '€',
  },
}

/** The letters stand elsewhere, and signs where others have letters; AltGr plays no part in its tests. */
export const DVORAK: Keyboard = {
  name: 'Dvorak',
  isLatin: true,
  plain: ['`1234567890[]', "',.pyfgcrl/=", 'aoeuidhtns-\\', ';qjkxbmwvz'],
  shifted: ['~!@#$%^&*(){}', '"<>PYFGCRL?+', 'AOEUIDHTNS_|', ':QJKXBMWVZ'],
  altGr: {},
}

/** AltGr plays no part in their tests. */
export const NOT_LATIN: readonly Keyboard[] = [
  {
    name: 'Russian',
    plain: ['ё1234567890-=', 'йцукенгшщзхъ', 'фывапролджэ\\', 'ячсмитьбю.'],
    shifted: ['Ё!"№;%:?*()_+', 'ЙЦУКЕНГШЩЗХЪ', 'ФЫВАПРОЛДЖЭ/', 'ЯЧСМИТЬБЮ,'],
  },
  {
    name: 'Greek',
    plain: ['`1234567890-=', ';ςερτυθιοπ[]', "ασδφγηξκλ΄'\\", 'ζχψωβνμ,./'],
    shifted: ['~!@#$%^&*()_+', ':΅ΕΡΤΥΘΙΟΠ{}', 'ΑΣΔΦΓΗΞΚΛ¨"|', 'ΖΧΨΩΒΝΜ<>?'],
  },
  {
    name: 'Hebrew',
    plain: [';1234567890-=', "/'קראטוןםפ][", 'שדגכעיחלךף,\\', 'זסבהנמצתץ.'],
    shifted: ['~!@#$%^&*)(_+', 'QWERTYUIOP}{', 'ASDFGHJKL:"|', 'ZXCVBNM><?'],
  },
  {
    name: 'Arabic',
    plain: ['ذ1234567890-=', 'ضصثقفغعهخحجد', 'شسيبلاتنمكط\\', 'ئءؤرﻻىةوزظ'],
    shifted: ['ّ!@#$%^&*)(_+', 'ًٌَُﻹإ`÷×؛<>', 'ٍِ][ﻷأـ،/:"|', '~ْ}{ﻵآ’,.؟'],
  },
  {
    name: 'Thai',
    plain: ['_ๅ/-ภถุึคตจขช', 'ๆไำพะัีรนยบล', 'ฟหกดเ้่าสวงฃ', 'ผปแอิืทมใฝ'],
    shifted: ['%+๑๒๓๔ู฿๕๖๗๘๙', '๐"ฎฑธํ๊ณฯญฐ,', 'ฤฆฏโฌ็๋ษศซ.ฅ', '()ฉฮฺ์?ฒฬฦ'],
  },
  {
    name: 'Georgian',
    plain: ['„1234567890-=', 'ქწერტყუიოპ[]', "ასდფგჰჯკლ;'\\", 'ზხცვბნმ,./'],
    shifted: ['“!@#$%^&*()_+', 'QჭEღთYUIOP{}', 'AშDFGHჟKL:"|', 'ძXჩVBNM<>?'],
  },
].map(({ name, plain, shifted }) => ({
  name,
  isLatin: false,
  plain: rows(plain),
  shifted: rows(shifted),
  altGr: {},
}))

function rows([a = '', b = '', c = '', d = '']: readonly string[]): Rows {
  return [a, b, c, d]
}

/** One key with what is held down beside it. */
export interface Stroke {
  readonly code: string
  /** What the key means together with Shift or AltGr. */
  readonly key: string
  readonly control?: boolean
  readonly shift?: boolean
  readonly alt?: boolean
}

/**
 * How somebody at this keyboard presses an accelerator of the menu, such as `CmdOrCtrl+Shift+Z`.
 * Digits are pressed in both ways: as the digit, and as the key that has the digit, without Shift.
 */
export function strokesFor(
  keyboard: Keyboard,
  accelerator: string,
): readonly [Stroke, ...Stroke[]] {
  const parts = accelerator.replace('Plus', '+').split(/\+(?!$)/)
  const name = parts.at(-1) ?? ''
  const held = { control: parts.includes('CmdOrCtrl'), shift: parts.includes('Shift') }
  if (name.length > 1) return [{ ...held, code: name, key: name }]
  const [code, needsShift] = keyOf(keyboard, name.toLowerCase())
  const stroke = (shift: boolean) => ({
    ...held,
    shift,
    code,
    key: characterOf(keyboard, code, shift),
  })
  const asWritten = stroke(held.shift || needsShift)
  return needsShift && /\d/.test(name) ? [asWritten, stroke(false)] : [asWritten]
}

/** The characters that AltGr gives, as Linux reports them. */
export function altGrStrokes({ altGr }: Keyboard): readonly Stroke[] {
  return Object.entries(altGr).map(([code, key]) => ({ code, key }))
}

/** The same as older Windows reports them: AltGr is Control and Alt together. */
export function controlAltStrokes(keyboard: Keyboard): readonly Stroke[] {
  return altGrStrokes(keyboard).map((stroke) => ({ ...stroke, control: true, alt: true }))
}

/** By the character where the keyboard has it, else the key that has it in America. */
function keyOf(keyboard: Keyboard, character: string): readonly [code: string, shift: boolean] {
  const isLetter = /[a-z]/.test(character)
  const { plain, shifted } =
    isLetter && !keyboard.isLatin ? { plain: AMERICAN, shifted: AMERICAN } : keyboard
  const code = codeAt(plain, character)
  if (code) return [code, false]
  const withShift = codeAt(shifted, character)
  if (withShift) return [withShift, true]
  return [codeAt(AMERICAN, character === '+' ? '=' : character) ?? '', character === '+']
}

function codeAt(rowsOfKeys: readonly string[], character: string): string | null {
  for (const [row, codes] of CODES.entries()) {
    const at = [...(rowsOfKeys[row] ?? '')].indexOf(character)
    const code = codes[at]
    if (code) return code
  }
  return null
}

function characterOf(keyboard: Keyboard, code: string, shift: boolean): string {
  const row = CODES.findIndex((codes) => codes.includes(code))
  const at = CODES[row]?.indexOf(code) ?? -1
  const character = [...((shift ? keyboard.shifted : keyboard.plain)[row] ?? '')][at]
  if (character === undefined) throw new Error(`${keyboard.name} has no key ${code}`)
  return character
}

/** Bits of the protocol. */
const [ALT, CONTROL, SHIFT] = [1, 2, 8]

/** Presses and lets go, as a keyboard driver would report it. */
export async function strike(session: CDPSession, stroke: Stroke): Promise<void> {
  const { code, key, control = false, shift = false, alt = false } = stroke
  const modifiers = (alt ? ALT : 0) + (control ? CONTROL : 0) + (shift ? SHIFT : 0)
  const isTyped = key.length === 1 && control === alt
  const down = {
    modifiers,
    code,
    key,
    windowsVirtualKeyCode: virtualKeyOf(stroke),
    ...(isTyped ? { text: key } : {}),
  }
  await session.send('Input.dispatchKeyEvent', {
    type: isTyped ? 'keyDown' : 'rawKeyDown',
    ...down,
  })
  await session.send('Input.dispatchKeyEvent', {
    type: 'keyUp',
    modifiers,
    code,
    key,
    windowsVirtualKeyCode: down.windowsVirtualKeyCode,
  })
}

const NAMED_KEYS: Readonly<Record<string, number>> = { Delete: 46, F1: 112, F2: 113 }

/** The number of a key: letters go by what they are, all else by its place; that is how Windows counts. */
export function virtualKeyOf({ code, key }: Stroke): number {
  const named = NAMED_KEYS[code]
  if (named !== undefined) return named
  if (/^[a-z]$/i.test(key)) return key.toUpperCase().charCodeAt(0)
  const row = CODES.findIndex((codes) => codes.includes(code))
  const american = [...(AMERICAN[row] ?? '')][CODES[row]?.indexOf(code) ?? -1] ?? ''
  if (/^[a-z0-9]$/.test(american)) return american.toUpperCase().charCodeAt(0)
  return PUNCTUATION[american] ?? 0
}

const PUNCTUATION: Readonly<Record<string, number>> = {
  ';': 186,
  '=': 187,
  ',': 188,
  '-': 189,
  '.': 190,
  '/': 191,
  '`': 192,
  '[': 219,
  '\\': 220,
  ']': 221,
  "'": 222,
}

/** What strikes keys in a page. */
export function keyboardSession(page: Page): Promise<CDPSession> {
  return page.context().newCDPSession(page)
}
