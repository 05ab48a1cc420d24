// Whichever Electron was found: it is new enough, and starts the program under its own name.
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Pitcrew, quitWithoutComplaints, startPitcrew } from './helpers/pitcrew.ts'

const root = resolve(import.meta.dirname, '../..')

let pitcrew: Pitcrew

beforeAll(async () => {
  pitcrew = await startPitcrew()
})

afterAll(() => quitWithoutComplaints(pitcrew))

test('the program is this one, with its name and version', async () => {
  const told = await pitcrew.app.evaluate(({ app }) => ({
    folder: app.getAppPath(),
    name: app.getName(),
    version: app.getVersion(),
  }))
  const { productName, version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  expect(told).toEqual({ folder: root, name: productName, version })
})

test('Electron is one that the program is built for', async () => {
  const { chrome, node } = await pitcrew.app.evaluate(() => process.versions)
  expect(Number.parseInt(chrome ?? '', 10)).toBeGreaterThanOrEqual(130)
  expect(Number.parseInt(node, 10)).toBeGreaterThanOrEqual(20)
})
