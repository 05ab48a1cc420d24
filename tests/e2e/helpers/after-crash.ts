// A page that has crashed and was started again: Playwright has lost it, the main process has not.
import type { ElectronApplication } from 'playwright-core'
import { askMain, doInMain } from './in-main.ts'

/** Ends the page of the first window as a crash does. */
export async function crashPage(app: ElectronApplication): Promise<void> {
  await doInMain(() =>
    app.evaluate(({ webContents }) => {
      webContents.getAllWebContents()[0]?.forcefullyCrashRenderer()
    }),
  )
}

/** All that can be read in the first window; empty while its page is starting. */
export async function textShown(app: ElectronApplication): Promise<string> {
  const found: unknown = await askMain(() =>
    app.evaluate(async ({ webContents }) => {
      const [page] = webContents.getAllWebContents()
      if (!page || page.isCrashed() || page.isLoading()) return ''
      // A page that is just going away never answers.
      const never = new Promise((resolve) => setTimeout(resolve, 500, ''))
      return Promise.race([page.executeJavaScript('document.body.innerText'), never])
    }),
  )
  return String(found)
}

/** Presses the button with this text in the first window. */
export async function pressShown(app: ElectronApplication, label: string): Promise<void> {
  await doInMain(() =>
    app.evaluate(
      ({ webContents }, text) =>
        webContents
          .getAllWebContents()[0]
          ?.executeJavaScript(
            `[...document.querySelectorAll('button')].find((each) => each.textContent === ${JSON.stringify(text)}).click()`,
          ),
      label,
    ),
  )
}
