// Opening: what is not a chart is recognised before it is read, and damage never gets through.

import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { realDisk } from '../../../electron/files/disk.ts'
import { FILE_ERROR_CODES } from '../../../electron/files/file-error.ts'
import { openFile, type Places, sayOpenError } from '../../../electron/files/open-file.ts'
import { LIMITS } from '../../../shared/document/limits.ts'
import { emptyDocument } from '../../../shared/document/schema.ts'
import { writeDocument } from '../../../shared/document/write-document.ts'
import { english } from '../../helpers/english.ts'
import { fileText } from '../../helpers/file-text.ts'
import { hookedDisk, systemError } from '../../helpers/hooked-disk.ts'
import { howOften } from '../../helpers/how-often.ts'
import { PICTURE_KINDS, pictureWith, svgOf } from '../../helpers/pictures-with-charts.ts'
import { codeOf, knownAt } from '../../helpers/save-case.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'

const document = emptyDocument('Équipe 東京')

const MUTANTS = howOften(300, 10_000)

/** Damage to a file; the number says where. */
type Mutation = (bytes: Buffer, at: number) => Buffer

function replaced(bytes: Buffer, at: number, length: number, instead: Uint8Array): Buffer {
  return Buffer.concat([bytes.subarray(0, at), instead, bytes.subarray(at + length)])
}

const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  fc.integer({ min: 1, max: 255 }).map<Mutation>((change) => (bytes, at) => {
    return replaced(bytes, at, 1, Buffer.from([(bytes[at] ?? 0) ^ change]))
  }),
  fc.constant<Mutation>((bytes, at) => bytes.subarray(0, at)),
  fc.integer({ min: 1, max: 300 }).map<Mutation>((n) => (bytes, at) => {
    return replaced(bytes, at, n, Buffer.alloc(0))
  }),
  fc.integer({ min: 1, max: 300 }).map<Mutation>((n) => (bytes, at) => {
    return replaced(bytes, at, n, Buffer.alloc(n))
  }),
  fc.uint8Array({ minLength: 1, maxLength: 50 }).map<Mutation>((junk) => (bytes, at) => {
    return replaced(bytes, at, 0, junk)
  }),
  // A part of it once more, which may be all of the chart.
  fc.nat(2000).map<Mutation>((n) => (bytes, at) => {
    return replaced(bytes, at, 0, bytes.subarray(at, at + n))
  }),
)

/** Never to be reached: what is read cannot be refused any more. */
const noReading = hookedDisk((operation) => {
  if (operation === 'read') throw new Error('It was read')
})

function fileOf(content: string | Uint8Array): string {
  const path = join(tempFolder(), 'team.salesorg')
  writeFileSync(path, content)
  return path
}

describe('a chart', () => {
  it('opens with what is needed to save it again', async () => {
    const path = fileOf(writeDocument(document))
    expect(await openFile(path)).toEqual({
      ok: true,
      value: { document, file: await knownAt(path) },
    })
  })

  it('opens through links and with a byte order mark', async () => {
    const path = fileOf(`\uFEFF${writeDocument(document)}`)
    const link = `${path}-link`
    symlinkSync(path, link)
    expect(await openFile(link)).toMatchObject({ ok: true, value: { file: { realPath: path } } })
  })
})

describe('what is damaged', () => {
  const text = Buffer.from(writeDocument(document))
  it.each<[string, Uint8Array | string, string]>([
    ['nothing', '', 'E_EMPTY'],
    ['white space', '\n\n', 'E_EMPTY'],
    ['zeros', new Uint8Array(44_393), 'E_NULLS'],
    ['half a character', text.subarray(0, text.indexOf('É') + 1), 'E_ENCODING'],
    ['Latin-1', Buffer.from(writeDocument(document), 'latin1'), 'E_ENCODING'],
    ['text of 16 bits', Buffer.from(writeDocument(document), 'utf16le'), 'E_NOT_SALESORG'],
    ['a surrogate as bytes', Buffer.from([0x22, 0xed, 0xa0, 0x80, 0x22]), 'E_ENCODING'],
    ['half of it', text.subarray(0, text.length / 2), 'E_JSON'],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'E_NOT_SALESORG'],
    ['a web page', '<!doctype html><title>Team</title>', 'E_NOT_SALESORG'],
    ['another format', '{"type":"excalidraw"}', 'E_NOT_SALESORG'],
    ['a newer version', fileText({ name: 'Team' }, 2), 'E_TOO_NEW'],
    ['a wrong type', fileText({ name: 5 }), 'E_SCHEMA'],
    [
      'links to nothing',
      fileText({ name: '', roles: [{ id: 'r', title: '', podId: 'x' }] }),
      'E_GRAPH',
    ],
  ])('%s', async (_, content, code) => {
    const path = fileOf(content)
    const opened = await openFile(path)
    expect(codeOf(opened)).toBe(code)
    if (!opened.ok)
      expect(english.write(sayOpenError(opened.error, path))).toMatch(
        /^“team\.salesorg” was not opened.+\.$/s,
      )
  })

  it.each([
    ['{"type":"excalidraw"}', 'a JSON file of something else, not a sales organisation chart'],
    ['name,role\nAnn,Closer\n', 'a table (CSV), not a sales organisation chart'],
    ['Team\n\nname,role\nAnn,Closer\n', 'if it is a list of people, import it'],
    ['version https://git-lfs.github.com/spec/v1\noid x\n', 'fetch the chart with “git lfs pull”'],
    [
      text.toString().replace('{\n', '{\n<<<<<<< a\n=======\n>>>>>>> b\n'),
      'settle the conflict in git, then open it again',
    ],
  ])('something else is called by its name: %s', async (content, says) => {
    const path = fileOf(content)
    const opened = await openFile(path)
    expect(opened.ok ? '' : english.write(sayOpenError(opened.error, path))).toContain(says)
  })

  it('in any byte gets a code and a sentence, or opens', async () => {
    const path = fileOf(text)
    const found = await realDisk.stat(path)
    let refused = 0
    await fc.assert(
      fc.asyncProperty(
        fc.nat(text.length - 1),
        fc.integer({ min: 1, max: 255 }),
        async (at, change) => {
          const bytes = text.map((byte, place) => (place === at ? byte ^ change : byte))
          const disk = { ...realDisk, stat: async () => found, read: async () => bytes }
          const opened = await openFile(path, disk)
          if (opened.ok) return
          refused++
          expect(english.write(sayOpenError(opened.error, path))).toMatch(
            /^“team\.salesorg” was not opened.+\.$/s,
          )
        },
      ),
      { numRuns: 500 },
    )
    expect(refused).toBeGreaterThan(100)
  })
})

describe.each(PICTURE_KINDS)('a chart inside a %s', (kind) => {
  const text = Buffer.from(writeDocument(document))
  const open = async (bytes: Uint8Array, places?: Places) => {
    const path = join(tempFolder(), `team.${kind}`)
    writeFileSync(path, bytes)
    return await openFile(path, realDisk, places)
  }

  it('opens where pictures may be opened, and says that it is one', async () => {
    const opened = await open(await pictureWith(kind, text), 'files-and-pictures')
    expect(opened).toMatchObject({ ok: true, value: { document, picture: kind } })
  })

  it('is no chart where a chart’s own file is wanted, under whatever name', async () => {
    const opened = await open(await pictureWith(kind, text))
    expect(opened).toEqual({ ok: false, error: { code: 'E_NOT_SALESORG', kind } })
  })

  it.each([
    ['no text', Buffer.from([0x22, 0xff]), 'E_INSIDE'],
    ['no JSON', '{"format": "salesorg"', 'E_INSIDE'],
    ['zeros', new Uint8Array(1000), 'E_INSIDE'],
    ['another format', '{"type":"excalidraw"}', 'E_INSIDE'],
    ['another picture', svgOf(''), 'E_INSIDE'],
    ['no chart at all', fileText(null), 'E_INSIDE'],
    ['a newer version', fileText({ name: 'Team' }, 2), 'E_TOO_NEW'],
    ['a wrong type', fileText({ name: 5 }), 'E_SCHEMA'],
    ['a depth', `${'['.repeat(100_000)}`, 'E_LIMIT'],
    [
      'links to nothing',
      fileText({ name: '', roles: [{ id: 'r', title: '', podId: 'x' }] }),
      'E_GRAPH',
    ],
  ])('whose seal is right, but whose content is %s, is refused', async (_what, content, code) => {
    const bytes = await pictureWith(kind, Buffer.from(content))
    expect(codeOf(await open(bytes, 'files-and-pictures'))).toBe(code)
  })

  it(`${MUTANTS} mutants: each is refused in a sentence, or has the very chart in it`, async () => {
    const path = fileOf(text)
    const found = await realDisk.stat(path)
    const whole = await pictureWith(kind, text)
    const seen = new Set<string>()
    await fc.assert(
      fc.asyncProperty(mutation, fc.nat(), async (mutate, at) => {
        const bytes = mutate(whole, at % whole.length)
        const disk = { ...realDisk, stat: async () => found, read: async () => bytes }
        const opened = await openFile(path, disk, 'files-and-pictures')
        seen.add(opened.ok ? 'ok' : opened.error.code)
        if (opened.ok) expect(opened.value.document).toEqual(document)
        else
          expect(english.write(sayOpenError(opened.error, path))).toMatch(
            /^“team\.salesorg” was not opened.+\.$/s,
          )
      }),
      { numRuns: MUTANTS },
    )
    for (const code of ['ok', 'E_INSIDE', 'E_NOTHING_INSIDE']) expect(seen).toContain(code)
  })
})

describe('what is not read at all', () => {
  it('a folder', async () => {
    const folder = tempFolder()
    mkdirSync(join(folder, 'team.salesorg'))
    expect(codeOf(await openFile(join(folder, 'team.salesorg'), noReading))).toBe('E_NOT_FILE')
  })

  it.skipIf(process.platform === 'win32')('a pipe, which would wait for ever', async () => {
    const pipe = join(tempFolder(), 'pipe')
    execFileSync('mkfifo', [pipe])
    expect(codeOf(await openFile(pipe, noReading))).toBe('E_NOT_FILE')
  })

  it.skipIf(process.platform !== 'linux').each([
    ['/dev/zero', 'E_NOT_FILE'],
    ['/dev/tty', 'E_NOT_FILE'],
    ['/proc/self/mem', 'E_EMPTY'],
    ['/proc/self/status', 'E_EMPTY'],
  ])('%s', async (path, code) => {
    expect(codeOf(await openFile(path, noReading))).toBe(code)
  })

  it('a file larger than the limit', async () => {
    const path = fileOf('{')
    truncateSync(path, LIMITS.fileBytes + 1)
    expect(codeOf(await openFile(path, noReading))).toBe('E_TOO_BIG')
  })

  it.each([
    ['nothing', 'gone.salesorg', 'E_GONE'],
    ['an address', 'https://example.com/team.salesorg', 'E_GONE'],
    ['a zero byte', 'a\0b', 'E_NAME'],
    ['a name too long', 'x'.repeat(300), 'E_NAME'],
  ])('%s', async (_, name, code) => {
    expect(codeOf(await openFile(join(tempFolder(), name), noReading))).toBe(code)
  })

  it.skipIf(process.platform === 'win32')('a link that leads to itself', async () => {
    const link = join(tempFolder(), 'link')
    symlinkSync('link', link)
    expect(codeOf(await openFile(link, noReading))).toBe('E_NOT_FILE')
  })
})

describe('a disk that fails', () => {
  it.each(['realpath', 'stat', 'read'])('at %s', async (failing) => {
    const path = fileOf(writeDocument(document))
    for (const code of ['EIO', 'EACCES', 'EMFILE', 'ENOENT', 'ETIMEDOUT', 'ESTALE', 'EBUSY']) {
      const disk = hookedDisk((operation) => {
        if (operation === failing) throw systemError(code)
      })
      const opened = await openFile(path, disk)
      expect(FILE_ERROR_CODES).toContain(codeOf(opened))
      if (!opened.ok) expect(english.write(sayOpenError(opened.error, path))).not.toContain(code)
    }
  })

  it('or lets the file grow between the look and the reading', async () => {
    const path = fileOf(writeDocument(document))
    const disk = { ...realDisk, read: async () => new Uint8Array(LIMITS.fileBytes + 1) }
    expect(codeOf(await openFile(path, disk))).toBe('E_TOO_BIG')
  })
})
