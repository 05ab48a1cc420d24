// The rights of pages, and of what is printed, as one list: whoever changes them says so here, too.
import { expect, it } from 'vitest'
import { printPreferences, webPreferencesOf } from '../../../electron/security/web-preferences.ts'

const LOCKED = {
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  disableBlinkFeatures: 'Auxclick,FileSystemAccessLocal',
  devTools: false,
  spellcheck: false,
  navigateOnDragDrop: false,
  disableDialogs: true,
  autoplayPolicy: 'user-gesture-required',
}

it('are these and no more', () => {
  const preload = '/opt/pitcrew/preload.cjs'
  expect(webPreferencesOf(preload, false)).toEqual({ ...LOCKED, preload })
})

it('what is printed has fewer: nothing of the program, no scripts, a session of its own', () => {
  const session: Parameters<typeof printPreferences>[0] = Object.create(null)
  expect(printPreferences(session)).toEqual({ ...LOCKED, session, javascript: false })
})
