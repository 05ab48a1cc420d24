// Large charts are read in a thread of their own, with the same outcome as in this one.
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { beforeAll, describe, expect, it } from 'vitest'
import { openApart } from '../../../electron/files/open-apart.ts'
import { openFile } from '../../../electron/files/open-file.ts'
import { emptyDocument } from '../../../shared/document/schema.ts'
import { writeDocument } from '../../../shared/document/write-document.ts'
import { largeOrganisation } from '../../bench/large-organisation.ts'
import { fileText } from '../../helpers/file-text.ts'
import { tempFolder, tempFolderForAll } from '../../helpers/temp-folder.ts'

let readThread = ''

beforeAll(async () => {
  const folder = tempFolderForAll()
  await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      ssr: resolve(import.meta.dirname, '../../../electron/files/read-thread.ts'),
      outDir: folder,
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      rollupOptions: { output: { format: 'cjs', entryFileNames: 'read-thread.cjs' } },
    },
    ssr: { noExternal: true, target: 'node' },
  })
  readThread = join(folder, 'read-thread.cjs')
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
      { ok: false, error: { code: 'E_GRAPH', repair: { document: { name: 'Twice' } } } },
    ],
  ])('%s: the same outcome as here', async (_what, text, outcome) => {
    const path = largeFile(text)
    const apart = await openApart(path, readThread)
    expect(apart).toMatchObject(outcome)
    expect(apart).toEqual(await openFile(path))
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
