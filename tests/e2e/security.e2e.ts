// The page can reach nothing but what the program gives it, tried in the real window.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { WHAT_IT_HAS } from '../helpers/page-checks/what-it-has.ts'
import { askMain } from './helpers/in-main.ts'
import { type Pitcrew, startPitcrew } from './helpers/pitcrew.ts'

let pitcrew: Pitcrew

beforeAll(async () => {
  pitcrew = await startPitcrew()
})

afterAll(() => pitcrew.quit())

test.for(WHAT_IT_HAS.map(({ what, holds }) => [what, holds] as const))('%s', ([, holds]) =>
  holds(pitcrew.page),
)

test('the window has the rights that it was given, and no more', async () => {
  const rights = await askMain(() =>
    pitcrew.app.evaluate(({ BrowserWindow }) => {
      const [window] = BrowserWindow.getAllWindows()
      // Not in Electron's types; what the page has really got.
      return Object(window?.webContents).getLastWebPreferences()
    }),
  )
  expect(rights).toMatchObject({
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
  })
  const never = [
    'nodeIntegrationInWorker',
    'allowRunningInsecureContent',
    'experimentalFeatures',
    'webviewTag',
    'plugins',
  ]
  expect(never.filter((right) => rights[right] === true)).toEqual([])
  expect(rights.webSecurity).not.toBe(false)
})
