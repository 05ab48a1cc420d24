// Frames of dialogs give way to each dialog's own class, in whatever order a build puts style sheets.
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const CSS = readFileSync(
  join(resolve(import.meta.dirname, '../../..'), 'renderer/controls/dialogs.module.css'),
  'utf8',
)

test.each(['popup', 'search', 'sheet', 'whole', 'aside'])('the frame %s has no weight', (look) => {
  expect(CSS).toContain(`:where(.${look}) {`)
  expect(CSS).not.toMatch(new RegExp(`^\\.${look}\\b`, 'm'))
})
