// The rights of a page, held as a whole: any change has to be made here, too, on purpose.
import { expect, it } from 'vitest'
import { webPreferencesOf } from '../../../electron/security/web-preferences.ts'

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
