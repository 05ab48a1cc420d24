// Nothing gets out of the window, by no way that a page has, tried in the real one with sockets that listen.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { WHAT_LEAVES_IT } from '../helpers/page-checks/what-leaves-it.ts'
import { askMain, doInMain } from './helpers/in-main.ts'
import { type Pitcrew, startPitcrew } from './helpers/pitcrew.ts'

let pitcrew: Pitcrew

beforeAll(async () => {
  pitcrew = await startPitcrew()
})

afterAll(() => pitcrew.quit())

test.for(WHAT_LEAVES_IT.map(({ what, holds }) => [what, holds] as const))('%s', ([, holds]) =>
  holds(pitcrew.page),
)

test('a field for files opens no dialog: main takes it over, and does nothing', async () => {
  await doInMain(() =>
    pitcrew.app.evaluate(({ BrowserWindow }) => {
      const taken: string[] = []
      Object.assign(globalThis, { takenOver: taken })
      const [window] = BrowserWindow.getAllWindows()
      window?.webContents.debugger.on('message', (_event, method) => taken.push(method))
    }),
  )
  await pitcrew.page.evaluate(() => {
    const field = document.createElement('input')
    field.type = 'file'
    field.click()
    // As if the user had just pressed a key, which Playwright says of what it evaluates.
    field.showPicker()
  })
  await expect
    .poll(() => askMain(() => pitcrew.app.evaluate(() => Object(globalThis).takenOver)))
    .toEqual(['Page.fileChooserOpened', 'Page.fileChooserOpened'])
})

test('there is no process for a network', async () => {
  const services = await pitcrew.app.evaluate(({ app }) =>
    app.getAppMetrics().map(({ serviceName }) => serviceName),
  )
  expect(services.filter((name) => name?.includes('network'))).toEqual([])
})
