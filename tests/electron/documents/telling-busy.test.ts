// What takes its time says so in a window, and opening can be stopped; real files, without any clock.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { withCancel } from '../../../electron/documents/telling-busy.ts'
import { realDisk } from '../../../electron/files/disk.ts'
import { openAsText } from '../../../electron/files/open-as-text.ts'
import { emptyDocument } from '../../../shared/document/schema.ts'
import { writeDocument } from '../../../shared/document/write-document.ts'
import { answering } from '../../helpers/answering.ts'
import { fakeDesk } from '../../helpers/fake-desk.ts'
import { named, SAVED, started, withFile } from '../../helpers/saving-case.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'

/** A desk that reads files only once it is let; it says so at once. */
function slowDesk() {
  let letRead = () => {}
  const isLet = new Promise<void>((resolve) => {
    letRead = resolve
  })
  const signals: (AbortSignal | undefined)[] = []
  const desk = fakeDesk(
    {},
    {
      patience: 0,
      async openFile(path, signal) {
        signals.push(signal)
        await isLet
        return await openAsText(path)
      },
    },
  )
  const path = join(tempFolder(), 'big.salesorg')
  writeFileSync(path, writeDocument(emptyDocument('Big')))
  return { desk, path, letRead: () => letRead(), signals }
}

const OPENING = { name: 'document:opening', payload: 'big.salesorg' }
const OVER = { name: 'document:opening', payload: null }

describe('opening that takes its time', () => {
  it('says so until the file is shown', async () => {
    const { desk, path, letRead } = slowDesk()
    desk.opening.openNew(null)
    const { open, window } = desk.soleWindow()
    open.isListening = true
    const opened = desk.opening.openPath(path, open)
    await expect.poll(() => window.sent).toEqual([OPENING])
    letRead()
    await opened
    expect(window.sent).toMatchObject([OPENING, OVER, { name: 'document:opened' }])
    expect(window.titles.at(-1)).toBe('big.salesorg')
  })

  it('without a window makes one that says so, and is used for the file', async () => {
    const { desk, path, letRead } = slowDesk()
    const { ask } = answering({ desk })
    const opened = desk.opening.openPath(path, null)
    await expect.poll(() => desk.registry.all().length).toBe(1)
    expect(await ask('app:start', 1)).toMatchObject({ value: { openingName: 'big.salesorg' } })
    letRead()
    await opened
    const { window } = desk.soleWindow()
    expect(window.sent).toMatchObject([OVER, { name: 'document:opened' }])
    expect(window.titles.at(-1)).toBe('big.salesorg')
  })

  it('can be stopped, and everything is as it was', async () => {
    const { desk, path, signals, letRead } = slowDesk()
    const { ask } = answering({ desk })
    desk.opening.openNew(null)
    const { open, window } = desk.soleWindow()
    open.isListening = true
    const { document } = open
    const opened = desk.opening.openPath(path, open)
    await expect.poll(() => window.sent).toEqual([OPENING])
    expect(await ask('document:cancel-opening', 1)).toEqual({ ok: true, value: null })
    await opened
    expect(signals[0]?.aborted).toBe(true)
    letRead()
    expect(window.sent).toEqual([OPENING, OVER])
    expect(window.questions).toEqual([])
    expect(desk.soleWindow().open.document).toBe(document)
    expect(desk.settings.get().recent).toEqual([])
    // Nothing is being opened any more.
    expect(await ask('document:cancel-opening', 1)).toEqual({ ok: true, value: null })
    await desk.opening.openPath(path, open)
    expect(window.titles.at(-1)).toBe('big.salesorg')
  })
})

it('of several files at once each is said until it is over, and can be stopped', async () => {
  const { desk } = slowDesk()
  desk.opening.openNew(null)
  const { open, window } = desk.soleWindow()
  open.isListening = true
  const ends: (() => void)[] = []
  const told = () => window.sent.map(({ payload }) => payload)
  const begin = (name: string) =>
    withCancel(
      name,
      () => open,
      () => new Promise<void>((resolve) => ends.push(resolve)),
      0,
    )
  const first = begin('/a/first.csv')
  await expect.poll(told).toEqual(['first.csv'])
  const second = begin('/a/second.csv')
  await expect.poll(told).toEqual(['first.csv', 'second.csv'])
  ends[1]?.()
  await second
  expect(told().at(-1)).toBe('first.csv')
  open.openings.at(-1)?.cancel()
  expect(await first).toBeNull()
  expect(told().at(-1)).toBeNull()
})

describe('saving', () => {
  it('says that it takes its time, and that it is over', async () => {
    let letWrite = () => {}
    const isLet = new Promise<void>((resolve) => {
      letWrite = resolve
    })
    const disk = {
      ...realDisk,
      async create(path: string, mode: number) {
        await isLet
        return await realDisk.create(path, mode)
      },
    }
    const { folder, desk, save } = started(disk, true, 0)
    const { open, window } = await withFile(desk, folder)
    const saved = save(open, named('second'))
    const told = () => window.sent.filter(({ name }) => name === 'document:saving')
    await expect.poll(() => told().at(-1)).toMatchObject({ payload: true })
    letWrite()
    expect(await saved).toMatchObject(SAVED('team.salesorg'))
    expect(told().at(-1)).toMatchObject({ payload: false })
  })

  it('that is quick says nothing', async () => {
    const { folder, desk, save } = started()
    const { open, window } = await withFile(desk, folder)
    await save(open, named('second'))
    expect(window.sent).toEqual([])
  })
})
