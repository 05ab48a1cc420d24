// Large charts are read in a thread of their own, with the same outcome as in this one.
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { beforeAll, describe, expect, it } from 'vitest'
import { realDisk } from '../../../electron/files/disk.ts'
import { openApart } from '../../../electron/files/open-apart.ts'
import { openAsText } from '../../../electron/files/open-as-text.ts'
import { writeOutApart, writeOutHere } from '../../../electron/files/write-out.ts'
import { emptyDocument } from '../../../shared/document/schema.ts'
import { writeDocument } from '../../../shared/document/write-document.ts'
import { largeOrganisation } from '../../bench/large-organisation.ts'
import { fileText } from '../../helpers/file-text.ts'
import { pictureWith } from '../../helpers/pictures-with-charts.ts'
import { tempFolder, tempFolderForAll } from '../../helpers/temp-folder.ts'

let thread = ''

beforeAll(async () => {
  const folder = tempFolderForAll()
  await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      ssr: resolve(import.meta.dirname, '../../../electron/files/thread.ts'),
      outDir: folder,
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      rollupOptions: { output: { format: 'cjs', entryFileNames: 'thread.cjs' } },
    },
    ssr: { noExternal: true, target: 'node' },
  })
  thread = join(folder, 'thread.cjs')
})

/** A file with this text, made as large as files are that are read apart. */
function largeFile(text: string): string {
  const path = join(tempFolder(), 'large.salesorg')
  writeFileSync(path, text.padStart(4 * 1024 * 1024, '\n'))
  return path
}

/** A thread that does something else. */
function scriptOf(code: string): string {
  const path = join(tempFolder(), 'thread.cjs')
  writeFileSync(path, code)
  return path
}

const large = writeDocument(largeOrganisation(1000, 'pods'))
const roles = (count: number) => Array.from({ length: count }, (_, at) => ({ id: `r${at}` }))

describe('a large file', () => {
  it.each([
    ['a chart', large, { ok: true }],
    ['cut off', large.slice(0, -100), { ok: false, error: { code: 'E_JSON' } }],
    ['too deep', `${'['.repeat(1_000_000)}`, { ok: false, error: { code: 'E_LIMIT' } }],
    [
      'too many roles',
      fileText({ name: 'Many', roles: roles(60_000) }),
      { ok: false, error: { code: 'E_LIMIT', what: 'roles' } },
    ],
    [
      'with ids twice',
      fileText({ name: 'Twice', pods: ['p', 'p'].map((id) => ({ id, name: id })) }),
      {
        ok: false,
        error: { code: 'E_GRAPH', repair: { document: expect.stringContaining('Twice') } },
      },
    ],
  ])('%s: the same outcome as here', async (_what, text, outcome) => {
    const path = largeFile(text)
    const apart = await openApart(path, thread)
    expect(apart).toMatchObject(outcome)
    expect(apart).toEqual(await openAsText(path))
  })

  it('a small picture is unpacked there, too, since its chart may be large', async () => {
    const path = join(tempFolder(), 'team.png')
    writeFileSync(path, await pictureWith('png', Buffer.from(large)))
    const places = 'files-and-pictures'
    const apart = await openApart(path, thread, { places })
    expect(apart).toMatchObject({ ok: true, value: { picture: 'png' } })
    expect(apart).toEqual(await openAsText(path, realDisk, places))
    const script = scriptOf(
      'const { parentPort, workerData } = require("worker_threads"); parentPort.postMessage(workerData.places)',
    )
    expect(await openApart(path, script, { places })).toBe(places)
    // Where none is wanted, none is unpacked.
    expect(await openApart(path, script)).toMatchObject({ error: { code: 'E_NOT_SALESORG' } })
  })

  it('is read by the thread, a small one and one that is not there are not', async () => {
    const script = scriptOf("require('node:worker_threads').parentPort.postMessage('read apart')")
    expect(await openApart(largeFile(large), script)).toBe('read apart')
    const small = join(tempFolder(), 'small.salesorg')
    writeFileSync(small, writeDocument(emptyDocument('Small')))
    expect(await openApart(small, script)).toMatchObject({ ok: true })
    expect(await openApart('/nowhere/at-all', script)).toMatchObject({ error: { code: 'E_GONE' } })
  })
})

describe('a thread that is stopped', () => {
  it('ends, and leaves its reason', async () => {
    const stop = new AbortController()
    const script = scriptOf('setInterval(() => {}, 1_000)')
    const answer = openApart(largeFile(large), script, { signal: stop.signal })
    setTimeout(() => stop.abort(new Error('thought better of it')), 50)
    await expect(answer).rejects.toThrow('thought better of it')
  })

  it('is not even started after that', async () => {
    const signal = AbortSignal.abort(new Error('thought better of it'))
    const script = scriptOf("require('node:worker_threads').parentPort.postMessage('read apart')")
    await expect(openApart(largeFile(large), script, { signal })).rejects.toThrow('thought better')
  })
})

describe('a large chart that is written out', () => {
  const document = largeOrganisation(12_000, 'conveyor')
  const chart = JSON.stringify(document)
  const padding = 'x'.repeat(3_000_000)

  it('comes as the bytes of its file', async () => {
    const written = await writeOutApart(thread)(chart)
    expect(written).toMatchObject({ ok: true, value: { name: '12000 roles' } })
    const text = written.ok && new TextDecoder().decode(written.value.bytes)
    expect(text === writeDocument(document)).toBe(true)
  }, 20_000)

  it.each([
    ['too many roles', JSON.stringify({ ...document, roles: roles(60_000) }), 'E_LIMIT'],
    ['not by the schema', JSON.stringify({ name: 'x', roles: 5, padding }), 'E_SCHEMA'],
    ['no chart', JSON.stringify(padding), 'E_NOT_SALESORG'],
    ['no JSON', padding, 'E_NOT_SALESORG'],
  ])(
    '%s: nothing would be written, with the same reason as here',
    async (_what, text, code) => {
      const written = await writeOutApart(thread)(text)
      expect(written).toMatchObject({ ok: false, error: { code } })
      expect(written).toEqual(await writeOutHere(text))
    },
    20_000,
  )

  it('in a thread, a small one is not', async () => {
    const script = scriptOf("require('node:worker_threads').parentPort.postMessage('apart')")
    expect(await writeOutApart(script)(chart)).toBe('apart')
    expect(await writeOutApart(script)('{"name":"Small"}')).toMatchObject({ ok: true })
  })

  it('and finds no memory: says so', async () => {
    const script = scriptOf('const all = []; for (;;) all.push(new Array(100).fill(0))')
    expect(await writeOutApart(script, { mostMemory: 32 })(chart)).toEqual({
      ok: false,
      error: { code: 'E_BUSY_SYSTEM' },
    })
  })
})

describe('a thread that fails', () => {
  it('for want of memory is a refusal of the system', async () => {
    const script = scriptOf('const all = []; for (;;) all.push(new Array(100).fill(0))')
    expect(await openApart(largeFile(large), script, { mostMemory: 32 })).toMatchObject({
      ok: false,
      error: { code: 'E_BUSY_SYSTEM', detail: expect.stringContaining('memory') },
    })
  })

  it('for a fault of ours throws', async () => {
    const script = scriptOf("throw new Error('a fault')")
    await expect(openApart(largeFile(large), script)).rejects.toThrow('a fault')
  })

  it.each([
    ['at once', ''],
    ['as if all were well', 'process.exit(0)'],
    ['in the middle of something', "setTimeout(() => process.exit(1)); require('node:timers')"],
  ])(
    'and ends %s without a word throws, instead of keeping a window waiting',
    async (_how, code) => {
      const answer = openApart(largeFile(large), scriptOf(code))
      await expect(answer).rejects.toThrow('ended without an answer')
    },
    10_000,
  )
})
