// Exports drawn by a real process: the file comes back, and cancel, crash and fault leave a word.

import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import type { ProcessApart } from '../../../electron/apart/process-apart.ts'
import type { ExportJob } from '../../../electron/export/export-messages.ts'
import { runExportJob } from '../../../electron/export/run-export-job.ts'
import { writers } from '../../../electron/export/writers.ts'
import { largeOrganisation } from '../../bench/large-organisation.ts'
import { tempFolderForAll } from '../../helpers/temp-folder.ts'
import { TODAY } from '../../helpers/today.ts'

const ROOT = resolve(import.meta.dirname, '../../..')

let bundle = ''

beforeAll(async () => {
  const folder = tempFolderForAll()
  await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      ssr: join(ROOT, 'tests/helpers/export-child.ts'),
      outDir: folder,
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      rollupOptions: {
        output: {
          format: 'cjs',
          entryFileNames: 'export-child.cjs',
          // The bundle lies where no packages are found by name.
          paths: { '@napi-rs/canvas': createRequire(import.meta.url).resolve('@napi-rs/canvas') },
        },
      },
    },
    ssr: { noExternal: true, external: ['@napi-rs/canvas'], target: 'node' },
  })
  bundle = join(folder, 'export-child.cjs')
})

function job(change: Partial<ExportJob['request']> = {}): ExportJob {
  return {
    format: 'png',
    request: {
      document: largeOrganisation(300, 'conveyor'),
      theme: 'light',
      view: 'structure',
      scale: 2,
      transparent: false,
      locale: 'en-GB',
      today: TODAY,
      fontsFolder: join(ROOT, 'assets/fonts'),
      ...change,
    },
  }
}

/** Starts a job; what it says and its process can be looked at. */
function started(asked: ExportJob) {
  const child: ChildProcess = fork(bundle, [], { serialization: 'advanced' })
  const process: ProcessApart<ExportJob> = {
    send: (what) => void child.send(what),
    onMessage: (listener) => void child.on('message', listener),
    onExit: (listener) => void child.once('exit', listener),
    kill: () => void child.kill(),
  }
  const progress: number[] = []
  const logged: string[] = []
  const running = runExportJob(() => process, asked, {
    onProgress: (fraction) => progress.push(fraction),
    log: (what) => logged.push(what),
  })
  return { ...running, child, progress, logged, ended: once(child, 'exit') }
}

const STOPPED = { ok: false, error: { code: 'E_EXPORT_STOPPED' } }

describe('an export in a process of its own', () => {
  test('is what it would be here, with progress; the process ends', async () => {
    const { picture, progress, logged, ended } = started(job())
    const here = await writers.png(job().request)
    const drawn = await picture
    if (!drawn?.ok || !here.ok) throw new Error('nothing was drawn')
    expect(Buffer.compare(drawn.value, here.value)).toBe(0)
    expect(progress.length).toBeGreaterThan(1)
    expect(progress).toEqual(progress.toSorted((a, b) => a - b))
    await ended
    expect(logged).toEqual([])
  })

  test('ends at once when it is cancelled', async () => {
    const { picture, cancel, progress, logged, ended } = started(
      job({ document: largeOrganisation(5000, 'conveyor') }),
    )
    await vi.waitFor(() => expect(progress.length).toBeGreaterThan(0), 20_000)
    cancel()
    expect(await picture).toBeNull()
    const [code, signal] = await ended
    expect([code, signal]).toEqual([null, 'SIGTERM'])
    expect(logged).toEqual([])
  })

  test('leaves a sentence when it crashes', async () => {
    const { picture, child, progress, logged } = started(
      job({ document: largeOrganisation(5000, 'conveyor') }),
    )
    await vi.waitFor(() => expect(progress.length).toBeGreaterThan(0), 20_000)
    child.kill('SIGKILL')
    expect(await picture).toMatchObject(STOPPED)
    expect(logged).toEqual(['the export process ended'])
  })

  test('leaves a sentence when it fails, and the reason in the log', async () => {
    const { picture, logged } = started(job({ fontsFolder: '/nowhere' }))
    expect(await picture).toMatchObject(STOPPED)
    expect(logged).toEqual(['an export failed'])
  })

  test('says what would fit when it is too large', async () => {
    const { picture } = started(job({ document: largeOrganisation(5000, 'conveyor'), scale: 4 }))
    expect(await picture).toMatchObject({ ok: false, error: { code: 'E_EXPORT_TOO_LARGE' } })
  })
})
