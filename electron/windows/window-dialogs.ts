// The system's dialogs, each belonging to its window.
import { type BrowserWindow, dialog } from 'electron'
import type { DocumentWindow } from '../documents/document-window.ts'

const FILE_KIND = { name: 'Sales organisation', extensions: ['salesorg'] }

type Dialogs = Pick<DocumentWindow, 'ask' | 'choosePathToOpen' | 'choosePathToSave'>

/** File dialogs come one at a time: a page that keeps asking cannot bury the desktop in them. */
export function windowDialogs(window: BrowserWindow): Dialogs {
  let isChoosing = false

  async function once(choose: () => Promise<string | null>): Promise<string | null> {
    if (isChoosing || window.isDestroyed()) return null
    isChoosing = true
    try {
      return await choose()
    } finally {
      isChoosing = false
    }
  }

  return {
    async ask({ kind, message, detail, buttons, escapeButton = buttons.length - 1 }) {
      if (window.isDestroyed()) return escapeButton
      const { response } = await dialog.showMessageBox(window, {
        type: kind,
        message,
        ...(detail !== undefined && { detail }),
        buttons: [...buttons],
        defaultId: 0,
        cancelId: escapeButton,
        noLink: true,
      })
      return response
    },
    choosePathToOpen: () =>
      once(async () => {
        const { canceled, filePaths } = await dialog.showOpenDialog(window, {
          properties: ['openFile'],
          filters: [FILE_KIND],
        })
        return canceled ? null : (filePaths[0] ?? null)
      }),
    choosePathToSave: ({ suggestion, kind, extension }) =>
      once(async () => {
        const { canceled, filePath } = await dialog.showSaveDialog(window, {
          defaultPath: suggestion,
          filters: [{ name: kind, extensions: [extension] }],
          properties: ['showOverwriteConfirmation', 'createDirectory'],
        })
        return canceled || !filePath ? null : filePath
      }),
  }
}
