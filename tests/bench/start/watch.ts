// In the main process of any program that is started: hands on what the page tells, and ends it.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { app, type BrowserWindow, ipcMain, type Session } from 'electron'
import { type PageAnswer, type StartAnswer, type StartTerms, TERMS } from './terms.ts'

/** The part of the picture that holds the chart, whatever stands beside it. */
const MIDDLE = { from: 0.35, part: 0.3 } as const

const terms: StartTerms = JSON.parse(process.env[TERMS] ?? '{}')
let shown = Number.NaN

app.on('session-created', addPreload)
app.on('browser-window-created', (_event, window) => {
  window.once('show', () => {
    shown = now()
  })
  ipcMain.handle('bench:answer', async (_call, answer: PageAnswer) => {
    writeFileSync(terms.picture, await middleOf(window))
    writeFileSync(terms.answer, JSON.stringify({ ...answer, shown } satisfies StartAnswer))
    app.quit()
  })
})

/** The one way that the Electrons of all versions have in common is on its way out. */
function addPreload(session: Session): void {
  const filePath = join(__dirname, 'preload.cjs')
  if ('registerPreloadScript' in session) session.registerPreloadScript({ type: 'frame', filePath })
  else Reflect.apply(Reflect.get(session, 'setPreloads'), session, [[filePath]])
}

async function middleOf(window: BrowserWindow): Promise<Buffer> {
  const { width, height } = window.getContentBounds()
  const [x, y, w, h] = [
    width * MIDDLE.from,
    height * MIDDLE.from,
    width * MIDDLE.part,
    height * MIDDLE.part,
  ]
  const rect = { x: Math.round(x), y: Math.round(y), width: Math.round(w), height: Math.round(h) }
  return (await window.webContents.capturePage(rect)).toPNG()
}

function now(): number {
  return performance.timeOrigin + performance.now()
}
