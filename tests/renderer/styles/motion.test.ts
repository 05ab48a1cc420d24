// What moves in the window asks whether anything may.
import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'

const renderer = resolve(import.meta.dirname, '../../../renderer')

test('every transition takes no time where less motion is asked for', () => {
  const sheets = readdirSync(renderer, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.css'),
  )
  const transitions = sheets.flatMap((file) =>
    [...readFileSync(resolve(renderer, file), 'utf8').matchAll(/transition:[^;]*;/g)].flatMap(
      ([declaration]) => declaration.split(/,(?![^(]*\))/).map((each) => `${file}: ${each}`),
    ),
  )
  expect(transitions.length).toBeGreaterThan(2)
  expect(transitions.filter((each) => !each.includes('* var(--motion))'))).toEqual([])
})
