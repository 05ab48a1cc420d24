// Titles in the middle of sentences.
import { expect, it } from 'vitest'
import { rolesInSentence, titleInSentence } from '../../../shared/org/role-templates.ts'
import { english } from '../../helpers/english.ts'

it.each([
  ['Account executive', 'account executive', 'an account executive', '3 account executives'],
  ['Designer', 'designer', 'a designer', '3 designers'],
  [
    'Sales operations',
    'sales operations',
    'the role sales operations',
    '3 roles called sales operations',
  ],
  ['SDR', 'SDR', 'the role SDR', '3 roles called SDR'],
  [
    'Vertriebsleiter',
    'Vertriebsleiter',
    'the role Vertriebsleiter',
    '3 roles called Vertriebsleiter',
  ],
  ['constructor', 'constructor', 'the role constructor', '3 roles called constructor'],
])('%s', (title, inside, one, three) => {
  expect(titleInSentence(title)).toBe(inside)
  expect(english.write(rolesInSentence(title, 1))).toBe(one)
  expect(english.write(rolesInSentence(title, 3))).toBe(three)
})
