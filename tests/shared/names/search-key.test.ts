// What is typed finds what reads alike, in any script.
import { expect, test } from 'vitest'
import { searchKey } from '../../../shared/names/search-key.ts'

test.each([
  ['Zoë Müller', 'zoe muller'],
  ['Zoe\u0308', 'ZOË'],
  ['Straße', 'STRASSE'],
  ['Łódź', 'lodz'],
  ['Søren Ægir', 'soren aegir'],
  ['İstanbul', 'istanbul'],
  ['ΟΔΌΣ', 'οδοσ'],
  ['Семён Йорк', 'семен иорк'],
  ['مُحَمَّد', 'محمد'],
  ['أحمد', 'احمد'],
  ['שָׁלוֹם', 'שלום'],
  ['Ａｎｎａ', 'anna'],
  ['Anna\u200b\u00a0 Berg', 'anna berg'],
  ['O’Brien', "o'brien"],
  ['Nguyễn Thị Hương', 'nguyen thi huong'],
])('%s is found as %s', (written, typed) => {
  expect(searchKey(written)).toBe(searchKey(typed))
})

test.each([
  ['ガス', 'カス'],
  ['กา', 'กี'],
  ['कि', 'का'],
  ['Anna', 'Hanna'],
])('%s is not %s', (one, other) => {
  expect(searchKey(one)).not.toBe(searchKey(other))
})

test('the beginning of a Korean syllable finds it', () => {
  expect(searchKey('한국')).toContain(searchKey('하'))
})
