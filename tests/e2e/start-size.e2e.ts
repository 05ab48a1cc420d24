// What is loaded before the window can be used: what is not seen at the start stays out of it.
import { readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { loadedWith } from '../helpers/loaded-with.ts'
import { windowCode } from '../helpers/window-code.ts'

const KB = 1000

const { atStart, later } = windowCode(resolve(import.meta.dirname, '../../out/renderer'))
const main = resolve(import.meta.dirname, '../../out/main')

test('scripts of the start, and the styles of all parts, stay below 1.35 MB', () => {
  expect(atStart.length).toBeGreaterThan(1)
  const total = atStart.reduce((sum, { bytes }) => sum + bytes, 0)
  expect(Math.round(total / KB)).toBeLessThan(1350)
})

test('dialogs and hidden panels are scripts of their own', () => {
  const parts = ['AdvisorDialog', 'StructureDialog', 'PlanDialog', 'RulesDialog', 'ExportDialog']
  const panels = ['RolePanel', 'CapacityPanel', 'RedFlagsPanel', 'CompanyPanel', 'PeoplePanel']
  for (const part of [...parts, ...panels, 'ShortcutsDialog', 'CommandPalette']) {
    const script = later.find(({ name }) => name.startsWith(part) && name.endsWith('.js'))
    expect(script?.bytes, part).toBeLessThan(70 * KB)
  }
})

test('main shows its window before it loads the program, and neither needs the store of settings', () => {
  const [first, program] = ['main.cjs', 'program.cjs'].map((script) => loadedWith(main, script))
  expect(first).not.toContain('program.cjs')
  // Before the window is made: no library is among it.
  const bytes = first?.reduce((sum, script) => sum + statSync(join(main, script)).size, 0)
  expect(bytes).toBeLessThan(60 * KB)
  expect(program?.length).toBeGreaterThan(1)
  for (const scripts of [first, program]) expect(scripts).not.toContain('electron-store.cjs')
  expect(readdirSync(main)).toContain('electron-store.cjs')
})
