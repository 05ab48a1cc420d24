// What pages can do about copies: keep those of their own chart, and see to what a start left alone.
import { expect, test } from 'vitest'
import { realDisk } from '../../../electron/files/disk.ts'
import { readCopies } from '../../../electron/recovery/copy-files.ts'
import { emptyDocument } from '../../../shared/document/schema.ts'
import { answering, UNKNOWN_DOCUMENT } from '../../helpers/answering.ts'

const work = { json: JSON.stringify(emptyDocument('Newer')), untaken: {} }

const KEPT = { ok: true, value: { isOff: false } }

const names = async (folder: string) =>
  (await readCopies(realDisk, folder)).found.map(({ copy }) => copy.document.name)

test('a copy is answered when it is on the disk, and is not the last word', async () => {
  const { ask, desk, handedIn } = answering()
  const { document } = desk.opening.openNew(null)
  expect(await ask('recovery:keep', 1, { documentId: document.id, work, isLast: false })).toEqual(
    KEPT,
  )
  expect(await names(desk.recoveryFolder)).toEqual(['Newer'])
  expect(handedIn).toEqual([])
})

test('nothing to keep writes nothing, and the end of the program hears of it', async () => {
  const { ask, desk, handedIn } = answering()
  const { document } = desk.opening.openNew(null)
  expect(
    await ask('recovery:keep', 1, { documentId: document.id, work: null, isLast: true }),
  ).toEqual(KEPT)
  expect(await names(desk.recoveryFolder)).toEqual([])
  expect(handedIn).toEqual([1])
})

test('of another window’s chart nothing is kept', async () => {
  const { ask, desk } = answering()
  desk.opening.openNew(null)
  const { document } = desk.opening.openNew(null)
  expect(
    await ask('recovery:keep', 1, { documentId: document.id, work, isLast: false }),
  ).toMatchObject(UNKNOWN_DOCUMENT)
  expect(await names(desk.recoveryFolder)).toEqual([])
})

test('a chart that nobody knows is neither opened nor discarded', async () => {
  const { ask, desk } = answering()
  desk.opening.openNew(null)
  const nobody = '11111111-1111-4111-8111-111111111111'
  expect(await ask('recovery:left', 1)).toEqual({ ok: true, value: [] })
  for (const call of ['recovery:open-left', 'recovery:discard-left'])
    expect(await ask(call, 1, nobody)).toMatchObject(UNKNOWN_DOCUMENT)
  expect(desk.registry.all()).toHaveLength(1)
})
