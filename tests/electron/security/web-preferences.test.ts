// The rights of a page and of what is printed, held as a whole: any change has to be made here, too, on purpose.
import { expect, it } from 'vitest'
import { printPreferences, webPreferencesOf } from '../../../electron/security/web-preferences.ts'

it('are these and no more', () => {
  expect(webPreferencesOf('/opt/pitcrew/preload.cjs', false)).toEqual({
    preload: '/opt/pitcrew/preload.cjs',
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
  })
})

it('what is printed has fewer: nothing of the program, no scripts, a session of its own', () => {
  const session: Parameters<typeof printPreferences>[0] = Object.create(null)
  expect(printPreferences(session)).toEqual({
    session,
    javascript: false,
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
  })
})
