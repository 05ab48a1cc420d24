// Earlier versions: when one is kept, where, and that keeping them never harms a save.
import { existsSync, mkdirSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { realDisk } from '../../../electron/files/disk.ts'
import { historyFolderOf, keepInHistory } from '../../../electron/files/file-history.ts'
import { savedAtOf } from '../../../electron/files/history-rules.ts'
import { LIMITS } from '../../../shared/document/limits.ts'
import { codeOf, NOW, saveCase } from '../../helpers/save-case.ts'

const minutesLater = (minutes: number) => new Date(NOW.getTime() + minutes * 60_000)

/** Saves every so many minutes, as the program itself does. */
async function saves(one: ReturnType<typeof saveCase>, count: number, minutes: number) {
  let known = await one.known()
  for (let number = 1; number <= count; number++) {
    const saved = await one.save(`v${number}`, { known, now: minutesLater(number * minutes) })
    if (!saved.ok) throw new Error(saved.error.detail)
    known = saved.value.file
  }
}

describe('the history of a file', () => {
  it('holds what was replaced, not what replaced it', async () => {
    const one = saveCase('v0')
    await saves(one, 3, 6)
    expect(one.history()).toEqual(['v0', 'v1', 'v2'])
  })

  it('takes a version at most every five minutes', async () => {
    const one = saveCase('v0')
    await saves(one, 12, 1)
    expect(one.history()).toEqual(['v0', 'v5', 'v10'])
  })

  it('but always when another program’s version is replaced', async () => {
    const one = saveCase('v0')
    const known = await one.known()
    await one.save('v1', { known })
    one.put('theirs')
    const job = { known, now: minutesLater(1), overConflict: true }
    expect(codeOf(await one.save('mine', job))).toBe('ok')
    expect(one.history()).toEqual(['v0', 'theirs'])
  })

  it('keeps ten versions of one day', async () => {
    const one = saveCase('v0')
    await saves(one, 25, 6)
    expect(one.history()).toEqual([15, 16, 17, 18, 19, 20, 21, 22, 23, 24].map((n) => `v${n}`))
  })

  it('is one per file, wherever it is opened from', async () => {
    const one = saveCase('v0')
    const other = join(one.folder, 'other.salesorg')
    writeFileSync(other, 'o0')
    await one.save('v1')
    await one.save('o1', { path: other })
    expect(readdirSync(one.historyFolder)).toHaveLength(2)
    expect(one.history()).toEqual(['v0'])
  })

  it('is not stopped by a clock that was wrong once', async () => {
    const one = saveCase('v0')
    await one.save('v1', { now: new Date('2031-01-01T00:00:00Z') })
    await one.save('v2', { known: await one.known(), now: NOW })
    expect(one.history().toSorted()).toEqual(['v0', 'v1'])
  })

  it('leaves alone what it has not put there', async () => {
    const one = saveCase('v0')
    const folder = historyFolderOf(one.historyFolder, one.path)
    mkdirSync(folder, { recursive: true })
    for (const name of ['notes.txt', '2026-03-31.salesorg', 'x.salesorg'])
      writeFileSync(join(folder, name), '')
    await saves(one, 15, 6)
    expect(readdirSync(folder)).toHaveLength(13)
  })

  it('knows when a version was saved, not only when it was replaced', async () => {
    const one = saveCase('v0')
    const saved = new Date('2026-03-30T09:15:00.000Z')
    utimesSync(one.path, saved, saved)
    await one.save('v1')
    const [version = ''] = readdirSync(historyFolderOf(one.historyFolder, one.path))
    expect(savedAtOf(version)).toEqual(saved)
  })

  it('keeps nothing while it is switched off, and then answers for a foreign version', async () => {
    const one = saveCase('v0')
    const off = { keepsHistory: false }
    const quiet = await one.save('v1', { ...off, known: await one.known() })
    expect(quiet).toMatchObject({ ok: true, value: { warnings: [] } })
    expect(await one.save('v2', off)).toMatchObject({ error: { code: 'E_NOT_KEPT' } })
    expect(await one.save('v2', { ...off, withoutKeeping: true })).toMatchObject({
      ok: true,
      value: { warnings: ['no-history'] },
    })
    expect(existsSync(one.historyFolder)).toBe(false)
    await one.save('v3', { keepsHistory: true, known: await one.known() })
    expect(one.history()).toEqual(['v2'])
  })

  it('is not for files that cannot be charts', async () => {
    const one = saveCase('v0')
    const job = { historyFolder: one.historyFolder, now: NOW, always: true, realPath: one.path }
    const size = BigInt(LIMITS.fileBytes) + 1n
    expect(await keepInHistory(realDisk, { ...job, size })).toBe(false)
  })
})

describe('a history that cannot be written', () => {
  it('is told, and the save goes on', async () => {
    const one = saveCase('v0')
    // A file where the folder should be.
    mkdirSync(dirname(one.historyFolder), { recursive: true })
    writeFileSync(one.historyFolder, '')
    const saved = await one.save('v1', { known: await one.known() })
    expect(saved).toMatchObject({ ok: true, value: { warnings: ['no-history'] } })
    expect(one.content()).toBe('v1')
    rmSync(one.historyFolder)
    expect(await one.save('v2')).toMatchObject({ ok: true, value: { warnings: [] } })
  })
})
