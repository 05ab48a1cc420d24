// Answers dialogs: the system's, which no test can click, and the window's own about structures.
import type { Locator, Page } from 'playwright-core'
import { askMain } from './in-main.ts'
import type { Pitcrew } from './pitcrew.ts'

/** The next save dialogs answer with this path. */
export async function answerSaveDialog({ app }: Pitcrew, path: string): Promise<void> {
  await askMain(() =>
    app.evaluate(({ dialog }, filePath) => {
      dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
    }, path),
  )
}

/** The next open dialogs answer with this path. */
export async function answerOpenDialog({ app }: Pitcrew, path: string): Promise<void> {
  await askMain(() =>
    app.evaluate(({ dialog }, filePath) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [filePath] })
    }, path),
  )
}

/** Questions are answered with the button of this label; what was asked can be read afterwards. */
export async function answerQuestions({ app }: Pitcrew, label: string): Promise<void> {
  await askMain(() =>
    app.evaluate(({ dialog }, wanted) => {
      const asked: string[] = []
      Object.assign(globalThis, { askedQuestions: asked })
      // The overload with a window comes first in Electron's types; both shapes are handled.
      dialog.showMessageBox = (...args: readonly unknown[]) => {
        const question: unknown = args.at(-1)
        const { message, detail, buttons } = Object(question)
        asked.push([message, detail].filter(Boolean).join(' '))
        return Promise.resolve({ response: buttons.indexOf(wanted), checkboxChecked: false })
      }
    }, label),
  )
}

/** The questions since answerQuestions, each with what stands below its headline. */
export async function askedQuestions({ app }: Pitcrew): Promise<readonly string[]> {
  return askMain(() => app.evaluate(() => Object(globalThis).askedQuestions ?? []))
}

/** The dialog about structures; messages are dialogs, too. */
export function structureDialog(page: Page): Locator {
  return page.getByRole('dialog', { name: 'How is your sales team built?' })
}

/** Chooses a structure at the top and takes it as proposed. */
export async function useStructure(page: Page, name: 'Two-party' | 'Conveyor' | 'Pods') {
  await page.getByRole('button', { name, exact: true }).click()
  const dialog = structureDialog(page)
  await dialog.getByRole('button', { name: `Use ${name.toLowerCase()}` }).click()
  await dialog.waitFor({ state: 'detached' })
}
