// The table of promises in its page: made whole, or a row at a time.
import { expect, test } from 'vitest'
import { tableOf, withRows } from '../../../scripts/trust/table.mjs'

const row = (what: string, reached: string, holds = true) => ({
  what,
  reached,
  goal: 'all',
  holds,
  control: null,
})

const PAGE =
  'Before\n<!-- BEGIN of what `npm run test:trust -- --write` writes -->\n<!-- END -->\nAfter\n'

test('says what holds and what does not, and of a bad program whether it was caught', () => {
  const control = { what: 'in place', reached: '9 of 20', fails: false }
  const table = tableOf([{ ...row('Kills', '3 of 4', false), control }])
  expect(table).toContain('| Kills | 3 of 4 | all | **no** | in place: 9 of 20, **not caught** |')
})

test('a whole run replaces all rows, and nothing around them', () => {
  const first = withRows(PAGE, [row('A', '1'), row('B', '1')], true)
  const second = withRows(first, [row('B', '2')], true)
  expect(second).toMatch(/^Before\n/)
  expect(second).toMatch(/\nAfter\n$/)
  expect(second).not.toContain('| A |')
  expect(second).toContain('| B | 2 | all | yes |')
})

test('a run of one rig replaces its own rows, and leaves those of the others', () => {
  const first = withRows(PAGE, [row('A', '1'), row('B', '1')], true)
  const second = withRows(first, [row('B', '2'), row('C', '2')], false)
  for (const line of ['| A | 1 |', '| B | 2 |', '| C | 2 |']) expect(second).toContain(line)
  expect(second.match(/\| B \|/g)).toHaveLength(1)
})

test('a page without a place for it is not written', () => {
  expect(() => withRows('Nothing here', [], true)).toThrow('no place')
})
