// Keeping copies while the disk takes them, and while it does not.
import { readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { realDisk } from '../../../electron/files/disk.ts'
import { readCopies } from '../../../electron/recovery/copy-files.ts'
import { recoveryOf } from '../../../electron/recovery/recovery.ts'
import { emptyDocument } from '../../../shared/document/schema.ts'
import { hookedDisk } from '../../helpers/hooked-disk.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'

const ID = '11111111-1111-4111-8111-111111111111'
const WHOSE = { documentId: ID, fileName: 'Untitled', file: null }
const work = (name: string) => ({ json: JSON.stringify(emptyDocument(name)), untaken: {} })

function keeping() {
  const folder = tempFolder()
  const troubles: boolean[] = []
  const state = { isFull: false }
  let time = Date.parse('2026-03-31T12:00:00Z')
  const disk = hookedDisk((operation) => {
    if (state.isFull && operation === 'write')
      throw Object.assign(new Error('full'), { code: 'ENOSPC' })
  })
  const recovery = recoveryOf({
    folder,
    disk,
    appVersion: '1.2.3',
    log: () => {},
    now: () => new Date(time++),
    onTrouble: (isOff) => troubles.push(isOff),
  })
  const names = async () =>
    (await readCopies(realDisk, folder)).found.map(({ copy }) => copy.document.name)
  return { folder, troubles, state, recovery, names }
}

describe('copies', () => {
  it('never replace the last good one', async () => {
    const { folder, recovery, names } = keeping()
    for (const name of ['a', 'b', 'c']) {
      await recovery.keep(WHOSE, work(name))
      expect(await names()).toEqual([name])
    }
    expect(readdirSync(folder)).toHaveLength(2)
  })

  it('of a chart that came back spare the one it came from', async () => {
    const { folder, recovery } = keeping()
    recovery.adopt(ID, 1)
    await recovery.keep(WHOSE, work('a'))
    expect(readdirSync(folder)).toEqual([`${ID}.2.recovery`])
  })

  it('that overlap end with the latest', async () => {
    const { recovery, names } = keeping()
    const all = ['a', 'b', 'c', 'd'].map((name) => recovery.keep(WHOSE, work(name)))
    await Promise.all(all)
    expect(await names()).toEqual(['d'])
  })

  it('are gone once they are forgotten, also while one is being written', async () => {
    const { folder, recovery } = keeping()
    void recovery.keep(WHOSE, work('a'))
    await recovery.forget(ID)
    expect(readdirSync(folder)).toEqual([])
    expect(recovery.latestOf(ID)).toBeNull()
  })

  it('stay when new work comes while they are being deleted', async () => {
    const { recovery, names } = keeping()
    await recovery.keep(WHOSE, work('a'))
    void recovery.forget(ID)
    await recovery.keep(WHOSE, work('b'))
    await recovery.idle()
    expect(await names()).toEqual(['b'])
  })
})

it('clearing takes everything but what is unsaved now', async () => {
  const { folder, recovery, names } = keeping()
  const OTHER = { ...WHOSE, documentId: '22222222-2222-4222-8222-222222222222' }
  writeFileSync(join(folder, '33333333-3333-4333-8333-333333333333.1.recovery.damaged'), 'Maya')
  writeFileSync(join(folder, '.~0123456789ab.sotmp'), 'Maya')
  writeFileSync(join(folder, '44444444-4444-4444-8444-444444444444.1.recovery'), 'Maya')
  await recovery.keep(OTHER, work('saved'))
  await recovery.forget(OTHER.documentId)
  await recovery.keep(WHOSE, work('unsaved'))
  expect(await recovery.clear()).toEqual({ ok: true, value: null })
  expect(readdirSync(folder)).toEqual([`${ID}.1.recovery`])
  expect(await names()).toEqual(['unsaved'])
})

describe('a disk that is full', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }))
  afterEach(() => void vi.useRealTimers())

  it('is spoken of once, and keeps the copy before', async () => {
    const { troubles, state, recovery, names } = keeping()
    await recovery.keep(WHOSE, work('a'))
    state.isFull = true
    await recovery.keep(WHOSE, work('b'))
    await recovery.keep(WHOSE, work('c'))
    expect(troubles).toEqual([true])
    expect(await names()).toEqual(['a'])
    expect(recovery.latestOf(ID)?.json).toContain('"c"')
  })

  it('is tried again after half a minute, and that is said', async () => {
    const { troubles, state, recovery, names } = keeping()
    state.isFull = true
    await recovery.keep(WHOSE, work('a'))
    state.isFull = false
    await vi.advanceTimersByTimeAsync(29_999)
    expect(await names()).toEqual([])
    await vi.advanceTimersByTimeAsync(1)
    await recovery.idle()
    expect(await names()).toEqual(['a'])
    expect(troubles).toEqual([true, false])
  })

  it('is the trouble of each chart: another one’s success does not end it', async () => {
    const { troubles, state, recovery } = keeping()
    state.isFull = true
    await recovery.keep(WHOSE, work('a'))
    state.isFull = false
    const other = { ...WHOSE, documentId: '22222222-2222-4222-8222-222222222222' }
    await recovery.keep(other, work('b'))
    expect(troubles).toEqual([true])
    expect(recovery.isOff()).toBe(true)
    await recovery.keep(WHOSE, work('c'))
    expect(troubles).toEqual([true, false])
  })

  it('troubles nobody any more when nothing is unsaved', async () => {
    const { troubles, state, recovery } = keeping()
    state.isFull = true
    await recovery.keep(WHOSE, work('a'))
    await recovery.forget(ID)
    expect(troubles).toEqual([true, false])
  })
})
