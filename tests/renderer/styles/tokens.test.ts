// The window's colours in both themes: texts at 4.5 to 1, what frames and marks at 3 to 1.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import { THEMES } from '../../../shared/scene/theme.ts'
import { contrast, contrastOf, groundOf, paintedOn } from '../../helpers/contrast.ts'

const css = readFileSync(
  resolve(import.meta.dirname, '../../../renderer/styles/tokens.css'),
  'utf8',
)

const canvasCss = readFileSync(
  resolve(import.meta.dirname, '../../../renderer/canvas/canvas.module.css'),
  'utf8',
)

/** The colours of a block of the sheet, by name. */
function tokensIn(selector: string): ReadonlyMap<string, string> {
  const start = css.indexOf(`\n${selector} {`)
  const block = css.slice(start, css.indexOf('\n}', start))
  return new Map(
    [...block.matchAll(/--([\w-]+): (#[\da-f]{6});/g)].map(([, name = '', colour = '']) => [
      name,
      colour,
    ]),
  )
}

const GROUNDS = ['surface', 'surface-raised', 'surface-sunken', 'surface-hover']
const TEXTS: readonly (readonly [text: string, grounds: readonly string[]])[] = [
  ['text', [...GROUNDS, 'accent-soft', 'warning-soft']],
  ['text-muted', GROUNDS],
  ['accent-text', [...GROUNDS, 'accent-soft']],
  ['danger', ['surface', 'surface-raised']],
  ['warning-text', ['surface', 'surface-raised', 'warning-soft']],
  ['on-accent', ['accent']],
]
const SEEN: readonly (readonly [what: string, grounds: readonly string[]])[] = [
  ['border-control', [...GROUNDS, 'accent-soft']],
  // Focus, what is chosen, what is selected.
  ['accent', [...GROUNDS, 'accent-soft']],
]

/** How much of its colour the ring around a card or lane has that a finding is about. */
const LIT = Number(
  /\.part\[data-lit="true"\]::before \{[^}]*opacity: ([\d.]+);/.exec(canvasCss)?.[1],
)

describe.each([
  ['light', ':root'],
  ['dark', ':root[data-theme="dark"]'],
] as const)('%s', (name, selector) => {
  const tokens = tokensIn(selector)
  const of = (token: string) => tokens.get(token) ?? 'none'

  test.each(TEXTS)('%s can be read', (text, grounds) => {
    for (const ground of grounds)
      expect([ground, contrastOf(of(text), of(ground)) >= 4.5]).toEqual([ground, true])
  })

  test.each(SEEN)('%s can be seen', (what, grounds) => {
    for (const ground of grounds)
      expect([ground, contrastOf(of(what), of(ground)) >= 3]).toEqual([ground, true])
  })

  test('the colours of the drawing that stand on surfaces can be seen, and severities be read', () => {
    const { stages, severities, canvas } = THEMES[name]
    for (const ground of GROUNDS) {
      for (const { strong } of Object.values(stages))
        expect(contrastOf(strong, of(ground))).toBeGreaterThanOrEqual(3)
    }
    for (const colour of Object.values(severities))
      expect(contrastOf(colour, of('surface'))).toBeGreaterThanOrEqual(4.5)
    expect(contrastOf(of('accent'), canvas)).toBeGreaterThanOrEqual(3)
  })

  test('the ring around what a finding is about can be seen on the chart and on its lanes', () => {
    const { stages, canvas } = THEMES[name]
    for (const ground of [canvas, ...Object.values(stages).map(({ tint }) => tint)]) {
      const below = groundOf([ground])
      const ring = paintedOn(of('accent'), below, LIT)
      expect([ground, contrast(ring, below) >= 3]).toEqual([ground, true])
    }
  })
})
