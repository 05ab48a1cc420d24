// Pitcrew's window in the real Electron: the main process sends the chart, as when a file is opened.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { _electron } from 'playwright-core'
import { z } from 'zod'
import { chartTextOf } from '../../../shared/document/chart-text.ts'
import { emptyDocument } from '../../../shared/document/schema.ts'
import { writeDocument } from '../../../shared/document/write-document.ts'
import type { OpenedDocument } from '../../../shared/ipc/opening.ts'
import { measurePage, type Terms, type WindowFigures } from './measure-page.ts'
import { memoryOf } from './memory.ts'
import type { Chart } from './peer.ts'

const launchSchema = z.object({ executablePath: z.string(), args: z.array(z.string()) })

interface Place extends Terms {
  /** What measures in the page, as one script. */
  readonly script: string
}

/** What the page is told when a file is opened. */
function openedOf(chart: string): string {
  const { document }: Chart = JSON.parse(chart)
  const opened: OpenedDocument = {
    documentId: '00000000-0000-4000-8000-000000000001',
    chart: chartTextOf(document),
    fileName: 'Chart',
    isUntitled: false,
    isUnsaved: false,
    recovered: null,
  }
  return JSON.stringify(opened)
}

/** All figures at one size; `PITCREW_ELECTRON` says which Electron, as in the end-to-end tests. */
export async function measureInElectron(
  roles: number,
  { script, ...terms }: Place,
): Promise<WindowFigures> {
  const { executablePath, args } = launchSchema.parse(
    JSON.parse(process.env.PITCREW_ELECTRON ?? '{}'),
  )
  const folder = mkdtempSync(join(tmpdir(), 'pitcrew-bench-'))
  const file = join(folder, 'empty.salesorg')
  writeFileSync(file, writeDocument(emptyDocument('Empty')))
  const app = await _electron.launch({
    executablePath,
    args: [...args, file],
    cwd: folder,
    env: { ...environment(), PITCREW_USER_DATA: join(folder, 'profile') },
  })
  try {
    const page = await app.firstWindow()
    await app.evaluate(({ BrowserWindow }) => {
      for (const window of BrowserWindow.getAllWindows()) window.setContentSize(1280, 800)
    })
    await page.exposeFunction('sendChart', () =>
      app.evaluate(({ BrowserWindow }) => {
        const opened: unknown = Reflect.get(globalThis, 'benchChart')
        for (const { webContents } of BrowserWindow.getAllWindows())
          webContents.send('document:opened', opened)
      }),
    )
    const stage = {
      page,
      async load(chart: string) {
        await app.evaluate((_electron, text) => {
          Reflect.set(globalThis, 'benchChart', text)
        }, openedOf(chart))
        await page.reload()
        await page.evaluate(script)
        await page.waitForTimeout(500)
        return page.evaluate(([text, most]) => window.bench.load(text, most), [
          chart,
          terms.limit,
        ] as const)
      },
      async memory() {
        const pids = await app.evaluate(({ BrowserWindow }) =>
          BrowserWindow.getAllWindows().map(({ webContents }) => webContents.getOSProcessId()),
        )
        return memoryOf(pids)
      },
    }
    const version = await app.evaluate(() => process.versions.electron)
    return await measurePage(`pitcrew in Electron ${version}`, roles, stage, terms)
  } finally {
    // app.exit skips the guard for unsaved work.
    await app.evaluate(({ app: main }) => main.exit(0)).catch(() => undefined)
    await app.close().catch(() => undefined)
    rmSync(folder, { recursive: true, force: true })
  }
}

function environment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, value]],
    ),
  )
}
