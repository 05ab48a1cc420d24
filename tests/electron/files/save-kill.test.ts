// Saves killed in their tracks: at every single operation, and at random moments. Never half a file.
import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { realDisk } from '../../../electron/files/disk.ts'
import { sweepTemps } from '../../../electron/files/sweep-temps.ts'
import { howOften } from '../../helpers/how-often.ts'
import { buildSaveChild, runChild, startChild } from '../../helpers/run-save-child.ts'
import { saveCase } from '../../helpers/save-case.ts'
import { contentOf, versionOf } from '../../helpers/save-child-content.ts'
import { tempsIn } from '../../helpers/temp-folder.ts'

const KILLS = howOften(40, 500)
const MOST_KILLS_IN_PLACE = 200

let bundle = ''

beforeAll(async () => {
  bundle = await buildSaveChild()
}, 60_000)

/** The content, or null where there is no file. */
function contentAt(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'utf8') : null
}

describe.skipIf(process.platform === 'win32')('a save killed', () => {
  const OLD = contentOf(1)
  const NEW = contentOf(2)

  it.each([
    { name: 'of a new file', task: 'die-saving-as', before: null, isSavedBefore: false },
    { name: 'over a file', task: 'die-saving', before: OLD, isSavedBefore: true },
    { name: 'over a file, with history', task: 'die-saving', before: OLD, isSavedBefore: false },
    { name: 'as another file', task: 'die-saving-as', before: OLD, isSavedBefore: false },
  ])(
    '$name, before each of its operations, leaves the old content or the new',
    async ({ task, before, isSavedBefore }) => {
      const one = saveCase(before)
      const run = (at: number) => runChild(bundle, [task, one.path, one.historyFolder, String(at)])
      async function prepare(): Promise<void> {
        for (const name of readdirSync(one.folder)) rmSync(join(one.folder, name))
        rmSync(one.historyFolder, { recursive: true, force: true })
        if (before !== null) one.put(before)
        // Leaves a version of just now in the history, so that none is added.
        if (isSavedBefore) await one.save(before ?? '', { now: new Date() })
      }

      await prepare()
      const operations = Number(run(-1).said)
      const left = { old: 0, new: 0 }
      for (let at = 0; at < operations; at++) {
        await prepare()
        expect(run(at).signal).toBe('SIGKILL')
        const content = contentAt(one.path)
        expect([before, NEW]).toContain(content)
        left[content === NEW ? 'new' : 'old']++
        // Whatever was left behind does not keep the next save from working.
        expect(await one.save('next')).toMatchObject({ ok: true })
        expect(one.content()).toBe('next')
      }
      expect(left.old).toBeGreaterThan(10)
      expect(left.new).toBeGreaterThan(0)
    },
    60_000,
  )

  it('in the middle of writing leaves the old content and a temp file that is swept later', async () => {
    const one = saveCase(OLD)
    for (const written of [0, 1, 4096, 150_000, NEW.length - 1]) {
      const args = ['die-writing', one.path, one.historyFolder, String(written)]
      expect(runChild(bundle, args).signal).toBe('SIGKILL')
      expect(one.content()).toBe(OLD)
    }
    expect(tempsIn(one.folder)).toHaveLength(5)
    await sweepTemps(realDisk, one.path, new Date(Date.now() + 9 * 60_000))
    expect(tempsIn(one.folder)).toHaveLength(5)
    await sweepTemps(realDisk, one.path, new Date(Date.now() + 11 * 60_000))
    expect(readdirSync(one.folder)).toEqual(['team.salesorg'])
  })
})

/** Lets the child write until a random moment after its first time; the last version it has told. */
async function killAtRandom(task: string, path: string, historyFolder: string): Promise<number> {
  const child = startChild(bundle, [task, path, historyFolder])
  let said = ''
  child.stdout?.on('data', (chunk) => {
    said += chunk
  })
  while (!said.includes('\n')) await new Promise((resolve) => setTimeout(resolve, 1))
  await new Promise((resolve) => setTimeout(resolve, Math.random() * 30))
  const closed = once(child, 'close')
  child.kill('SIGKILL')
  await closed
  return Number(said.trimEnd().split('\n').at(-1))
}

describe.skipIf(process.platform === 'win32')('killed at random moments', () => {
  it(`${KILLS} times, the file is whole and holds what was saved last, or what came next`, async () => {
    const one = saveCase(contentOf(0))
    let leftovers = 0
    for (let kill = 0; kill < KILLS; kill++) {
      const last = await killAtRandom('save-for-ever', one.path, one.historyFolder)
      expect([last, last + 1]).toContain(versionOf(one.content()))
      leftovers += tempsIn(one.folder).length
      for (const temp of tempsIn(one.folder)) rmSync(join(dirname(one.path), temp))
    }
    // Proof that kills came in the middle of saves, and not only between them.
    expect(leftovers).toBeGreaterThan(0)
  }, 600_000)

  it('a program that writes in place is caught: the test above can fail', async () => {
    const one = saveCase(contentOf(0))
    let isDamaged = false
    for (let kill = 0; kill < MOST_KILLS_IN_PLACE && !isDamaged; kill++) {
      await killAtRandom('write-in-place-for-ever', one.path, one.historyFolder)
      isDamaged = versionOf(one.content()) === null
    }
    expect(isDamaged).toBe(true)
  }, 120_000)
})
