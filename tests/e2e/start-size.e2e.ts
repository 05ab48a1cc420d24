// What the window loads before it can be used: what is not seen at the start stays out of it.
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const UI = resolve(import.meta.dirname, '../../out/renderer')
const KB = 1000

/** Scripts and styles of the first page, as the page itself names them. */
function startFiles(): readonly string[] {
  const page = readFileSync(join(UI, 'index.html'), 'utf8')
  return [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.(?:js|css))"/g)].map(
    ([, file = '']) => file,
  )
}

function sizeOf(file: string): number {
  return statSync(join(UI, file)).size
}

test('scripts and styles of the start stay below 1.3 MB', () => {
  const files = startFiles()
  expect(files.length).toBeGreaterThan(1)
  const total = files.reduce((sum, file) => sum + sizeOf(file), 0)
  expect(Math.round(total / KB)).toBeLessThan(1300)
})

test('advisor, structures, plans and the list of rules are loaded when they are opened', () => {
  const start = startFiles().join(' ')
  const assets = readdirSync(join(UI, 'assets'))
  for (const dialog of ['AdvisorDialog', 'StructureDialog', 'PlanDialog', 'RulesDialog']) {
    const script = assets.find((file) => file.startsWith(dialog) && file.endsWith('.js'))
    expect(script, `${dialog} has a script of its own`).toBeDefined()
    expect(start).not.toContain(dialog)
    expect(sizeOf(join('assets', script ?? ''))).toBeLessThan(60 * KB)
  }
})
