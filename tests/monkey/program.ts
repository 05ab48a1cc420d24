// The program under the monkey's hands: everything it complains about, and its questions answered.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { askMain, doInMain } from '../e2e/helpers/in-main.ts'
import { type Pitcrew, startPitcrew } from '../e2e/helpers/pitcrew.ts'

export interface Program extends Pitcrew {
  /** What went wrong since the last call: in pages, in the main process, on standard error. */
  newComplaints(): Promise<readonly string[]>
  /** The path that save dialogs answer with; null thinks better of it. */
  answerSave(path: string | null): Promise<void>
  /** Closes all windows but the first, without saving. */
  closeOthers(): Promise<void>
  resize(width: number, height: number): Promise<void>
  /** Clicks an entry of the native menu, if there is one that can be chosen. */
  clickMenu(label: string): Promise<void>
}

/** Standard error also carries what a machine without a graphics card says about that. */
const SERIOUS = /uncaught|unhandled|rejection|FATAL|(Type|Range|Reference|Syntax)Error/i

/** Questions that are no question of what to do with a chart. */
const BAD_NEWS = /stopped working|does not answer|went wrong/

/** Starts with a file, or as for the first time, in a window of the given size. */
export async function startProgram(
  folder: string,
  file: string | null,
  size: { width: number; height: number },
): Promise<Program> {
  const pitcrew = await startPitcrew({ folder, files: file === null ? [] : [file] })
  const { app, page } = pitcrew
  const heard: string[] = []
  app.process().stderr?.on('data', (data) => {
    const text = String(data)
    if (SERIOUS.test(text)) heard.push(`standard error: ${text}`)
  })
  app.on('window', (other) => listen(other, heard))
  page.on('crash', () => heard.push('the page crashed'))
  await doInMain(() => app.evaluate(answerDialogs))
  let toldOfQuestions = 0
  let toldOfPage = 0
  let toldOfLog = 0

  const program: Program = {
    ...pitcrew,
    async newComplaints() {
      const asked: string[] = await askMain(() => app.evaluate(() => Object(globalThis).questions))
      const bad = asked.slice(toldOfQuestions).filter((question) => BAD_NEWS.test(question))
      toldOfQuestions = asked.length
      const fromPage = pitcrew.complaints.slice(toldOfPage)
      toldOfPage = pitcrew.complaints.length
      const log = logOf(folder)
      const fromLog = log.slice(toldOfLog).trim()
      toldOfLog = log.length
      return [...heard.splice(0), ...fromPage, ...bad, ...(fromLog ? [`log: ${fromLog}`] : [])]
    },
    answerSave: (path) =>
      doInMain(() =>
        app.evaluate((_, answer) => {
          Object.assign(globalThis, { savePath: answer })
        }, path),
      ),
    async closeOthers() {
      for (const other of app.windows()) {
        if (other === page || other.isClosed()) continue
        const gone = other.waitForEvent('close')
        await other.evaluate(() => window.close()).catch(() => undefined)
        await gone
      }
      await page.bringToFront()
    },
    async resize(width, height) {
      const size = [width, height] as const
      await doInMain(() => app.evaluate(resizeFirst, size))
    },
    clickMenu: (label) => doInMain(() => app.evaluate(clickMenuItem, label)),
  }
  await program.resize(size.width, size.height)
  return program
}

function listen(page: Page, heard: string[]): void {
  page.on('pageerror', (error) => heard.push(`in another window: ${error}`))
  page.on('crash', () => heard.push('another window crashed'))
}

/** The program's own log: faults of the main process and whatever the page was refused. */
function logOf(folder: string): string {
  const path = join(folder, 'profile', 'pitcrew.log')
  return existsSync(path) ? readFileSync(path, 'utf8') : ''
}

type Electron = typeof import('electron')

/** In the main process: the system's own dialogs, which nothing here could click. */
function answerDialogs({ dialog }: Electron): void {
  const questions: string[] = []
  Object.assign(globalThis, { savePath: null, questions })
  dialog.showSaveDialog = (...args: readonly unknown[]) => {
    const { filters } = Object(args.at(-1))
    const extension = `.${filters?.[0]?.extensions?.[0] ?? 'salesorg'}`
    const path: string | null = Object(globalThis).savePath
    const filePath = path === null || path.endsWith(extension) ? path : path + extension
    return Promise.resolve({ canceled: path === null, filePath: filePath ?? '' })
  }
  dialog.showOpenDialog = () => Promise.resolve({ canceled: true, filePaths: [] })
  dialog.showErrorBox = (title, content) => questions.push(`${title} ${content}`)
  dialog.showMessageBox = (...args: readonly unknown[]) => {
    // The overload with a window has the question last.
    const { message, buttons } = Object(args.at(-1))
    questions.push(String(message))
    const answers = ['Don’t save', 'Replace'].map((label) => buttons.indexOf(label))
    const response = answers.find((at) => at >= 0) ?? 0
    return Promise.resolve({ response, checkboxChecked: false })
  }
}

/** In the main process; the first window is the one under the monkey's hands. */
function resizeFirst(
  { BrowserWindow }: Electron,
  [width, height]: readonly [number, number],
): void {
  const [first] = BrowserWindow.getAllWindows().toSorted((a, b) => a.id - b.id)
  first?.setContentSize(width, height)
}

/** In the main process, where menus are. */
function clickMenuItem({ Menu, BrowserWindow }: Electron, label: string): void {
  const items = Menu.getApplicationMenu()?.items.flatMap(({ submenu }) => submenu?.items ?? [])
  const item = items?.find((each) => each.label === label)
  if (item?.enabled) item.click(item, BrowserWindow.getAllWindows()[0], {})
}
