// What letters are called, and which font is named for them.
import { expect, test } from 'vitest'
import { lackingOf } from '../../../shared/lettering/writings.ts'

test.each<[string, readonly string[], readonly string[]]>([
  ['สมชาย', ['Thai letters'], ['Noto Sans Thai']],
  ['राम', ['Hindi letters'], ['Noto Sans Devanagari']],
  ['شركةשלום', ['Arabic letters', 'Hebrew letters'], ['Noto Sans Arabic', 'Noto Sans Hebrew']],
  ['日本', ['Chinese characters'], ['Noto Sans SC']],
  ['日本たろう', ['Japanese characters'], ['Noto Sans JP']],
  ['金민수', ['Korean characters'], ['Noto Sans KR']],
  ['😀', ['emoji'], ['Noto Color Emoji']],
  ['\u{11f04}', ['some signs'], []],
  ['ก\u{11f04}', ['Thai letters', 'some signs'], ['Noto Sans Thai']],
  ['ЖΩ', ['Cyrillic letters', 'Greek letters'], ['Noto Sans']],
])('%s', (text, names, fonts) => {
  expect(lackingOf(new Set(text))).toEqual({ names, fonts })
})
