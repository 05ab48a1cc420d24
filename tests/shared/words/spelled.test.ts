// Counts as words.
import { expect, test } from 'vitest'
import { spelled } from '../../../shared/words/spelled.ts'
import { english } from '../../helpers/english.ts'

test('small counts are words, large ones are written as everywhere', () => {
  const said = [0, 1, 9, 10, 1200].map((count) => english.write(spelled(count, 'role', 'roles')))
  expect(said).toEqual(['no roles', 'one role', 'nine roles', '10 roles', '1,200 roles'])
})
