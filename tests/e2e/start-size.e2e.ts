// What the window loads before it can be used: what is not seen at the start stays out of it.
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { windowCode } from '../helpers/window-code.ts'

const KB = 1000

const { atStart, later } = windowCode(resolve(import.meta.dirname, '../../out/renderer'))

test('scripts and styles of the start stay below 1.3 MB', () => {
  expect(atStart.length).toBeGreaterThan(1)
  const total = atStart.reduce((sum, { bytes }) => sum + bytes, 0)
  expect(Math.round(total / KB)).toBeLessThan(1300)
})

test('advisor, structures, plans and the list of rules are loaded when they are opened', () => {
  for (const dialog of ['AdvisorDialog', 'StructureDialog', 'PlanDialog', 'RulesDialog']) {
    const script = later.find(({ name }) => name.startsWith(dialog) && name.endsWith('.js'))
    expect(script?.bytes, `${dialog} has a small script of its own`).toBeLessThan(60 * KB)
  }
})
