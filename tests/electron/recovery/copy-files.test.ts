// Recovery copies on the disk: written in turn, read back whole or not at all.
import { chmodSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { realDisk } from '../../../electron/files/disk.ts'
import { readCopies, removeCopies, writeCopy } from '../../../electron/recovery/copy-files.ts'
import { copyBytes, readCopy } from '../../../electron/recovery/copy-text.ts'
import { emptyDocument } from '../../../shared/document/schema.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'

const ID = '11111111-1111-4111-8111-111111111111'
const OTHER = '22222222-2222-4222-8222-222222222222'

function bytesOf(name: string, savedAt: string, documentId = ID): Uint8Array {
  const origin = {
    documentId,
    fileName: 'Untitled',
    file: null,
    savedAt,
    appVersion: '1.2.3',
    isOrderly: false,
  }
  return copyBytes(origin, { json: JSON.stringify(emptyDocument(name)), untaken: { a: 'b' } })
}

const FIRST = '2026-03-31T12:00:00.000Z'
const SECOND = '2026-03-31T12:00:02.000Z'

async function written(folder: string): Promise<void> {
  const copies = [
    { documentId: ID, slot: 1, bytes: bytesOf('first', FIRST) },
    { documentId: ID, slot: 2, bytes: bytesOf('second', SECOND) },
  ] as const
  for (const copy of copies) expect((await writeCopy(realDisk, folder, copy)).ok).toBe(true)
}

const names = async (folder: string) =>
  (await readCopies(realDisk, folder)).found.map(({ copy }) => copy.document.name)

describe('copies of a chart', () => {
  it('are read back with all that belongs to them, the newest one', async () => {
    const folder = join(tempFolder(), 'recovery')
    await written(folder)
    const { found, damaged } = await readCopies(realDisk, folder)
    expect(damaged).toBe(0)
    expect(found).toHaveLength(1)
    expect(found[0]).toMatchObject({
      slot: 2,
      copy: { documentId: ID, fileName: 'Untitled', file: null, untaken: { a: 'b' } },
    })
    expect(found[0]?.copy.document).toEqual(emptyDocument('second'))
  })

  it('are nobody else’s to read', async () => {
    const folder = join(tempFolder(), 'recovery')
    await written(folder)
    expect(statSync(folder).mode & 0o777).toBe(0o700)
    for (const name of readdirSync(folder))
      expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600)
  })

  it('are deleted together, also where one is missing', async () => {
    const folder = join(tempFolder(), 'recovery')
    await written(folder)
    writeFileSync(join(folder, `${ID}.1.recovery.damaged`), 'Maya')
    await removeCopies(realDisk, folder, ID)
    await removeCopies(realDisk, folder, ID)
    expect(readdirSync(folder)).toEqual([])
  })

  it('of several charts come in the order of their last change', async () => {
    const folder = tempFolder()
    await writeCopy(realDisk, folder, { documentId: ID, slot: 1, bytes: bytesOf('b', SECOND) })
    await writeCopy(realDisk, folder, {
      documentId: OTHER,
      slot: 1,
      bytes: bytesOf('a', FIRST, OTHER),
    })
    expect(await names(folder)).toEqual(['a', 'b'])
  })

  it('are none where there is no folder', async () => {
    expect(await readCopies(realDisk, '/nowhere/at/all')).toEqual({ found: [], damaged: 0 })
  })
})

const HARM: Readonly<Record<string, (bytes: Buffer) => Buffer>> = {
  'cut off': (bytes) => bytes.subarray(0, bytes.length - 40),
  empty: () => Buffer.alloc(0),
  'full of zeros': (bytes) => Buffer.alloc(bytes.length),
  'changed in one bit of the chart': (bytes) => {
    bytes[bytes.length - 30] = (bytes[bytes.length - 30] ?? 0) ^ 1
    return bytes
  },
  'changed in its first line': (bytes) =>
    Buffer.from(bytes.toString().replace('"sha256":"', '"sha256":"0')),
  'something else': () => Buffer.from('<html>\n<body>'),
}

describe('a copy that is damaged', () => {
  it.each(Object.entries(HARM))(
    '%s: the one before it counts, and the file is put aside',
    async (_name, harm) => {
      const folder = tempFolder()
      await written(folder)
      const path = join(folder, `${ID}.2.recovery`)
      const harmed = harm(readFileSync(path))
      writeFileSync(path, harmed)
      expect(readCopy(harmed).ok).toBe(false)
      expect(await names(folder)).toEqual(['first'])
      expect(readFileSync(`${path}.damaged`)).toEqual(harmed)
    },
  )

  it('of a newer Pitcrew waits for that, and nobody is troubled', async () => {
    const folder = tempFolder()
    await written(folder)
    for (const name of readdirSync(folder)) {
      const text = readFileSync(join(folder, name), 'utf8')
      writeFileSync(join(folder, name), text.replace('"version":1', '"version":2'))
    }
    expect(await readCopies(realDisk, folder)).toEqual({ found: [], damaged: 0 })
    expect(readdirSync(folder)).toEqual([`${ID}.1.recovery`, `${ID}.2.recovery`])
  })

  it('is counted where there is no other', async () => {
    const folder = tempFolder()
    writeFileSync(join(folder, `${ID}.1.recovery`), 'nothing')
    expect(await readCopies(realDisk, folder)).toEqual({ found: [], damaged: 1 })
    // Put aside, so that it is spoken of once.
    expect(await readCopies(realDisk, folder)).toEqual({ found: [], damaged: 0 })
  })

  it('is no reason not to start, and neither is a folder that nobody may read', async () => {
    const folder = tempFolder()
    await written(folder)
    chmodSync(folder, 0o000)
    const { damaged } = await readCopies(realDisk, folder)
    chmodSync(folder, 0o700)
    expect(damaged).toBe(0)
  })
})
