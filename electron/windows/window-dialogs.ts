// The system's dialogs, each belonging to its window, one at a time.
import { type BrowserWindow, dialog } from 'electron'
import { PICTURES } from '../../shared/file-kinds/kinds.ts'
import { LIST_EXTENSIONS } from '../../shared/file-kinds/list-path.ts'
import type { DocumentWindow } from '../documents/document-window.ts'
import { withHeadline } from './headline.ts'
import { oneDialog } from './one-dialog.ts'

const LIST = { name: 'List of people', extensions: [...LIST_EXTENSIONS] }

const FILE_KINDS = {
  chart: [
    { name: 'Chart, or list of people', extensions: ['salesorg', ...LIST_EXTENSIONS] },
    { name: 'Sales organisation', extensions: ['salesorg'] },
    { name: 'Picture with a chart inside', extensions: Object.keys(PICTURES) },
    LIST,
  ],
  // Those that are not taken are there as well: they are told why.
  logo: [{ name: 'Logo', extensions: ['png', 'jpg', 'jpeg', 'svg', 'webp', 'gif'] }],
  photo: [{ name: 'Picture', extensions: ['jpg', 'jpeg', 'png', 'webp', 'gif'] }],
  list: [LIST],
}

type Dialogs = Pick<DocumentWindow, 'ask' | 'choosePathToOpen' | 'choosePathToSave'>

/** In a window that has gone, Escape is pressed. */
export function windowDialogs(window: BrowserWindow): Dialogs {
  const { ask, choose } = oneDialog(
    async ({ kind, buttons, escapeButton = buttons.length - 1, ...said }) => {
      const { message, detail } = withHeadline(said)
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
  )
  return {
    ask,
    choosePathToOpen: (kind = 'chart') =>
      choose(async () => {
        if (window.isDestroyed()) return null
        const { canceled, filePaths } = await dialog.showOpenDialog(window, {
          properties: ['openFile'],
          filters: FILE_KINDS[kind],
        })
        return canceled ? null : (filePaths[0] ?? null)
      }),
    choosePathToSave: ({ suggestion, kind, extension }) =>
      choose(async () => {
        if (window.isDestroyed()) return null
        const { canceled, filePath } = await dialog.showSaveDialog(window, {
          defaultPath: suggestion,
          filters: [{ name: kind, extensions: [extension] }],
          properties: ['showOverwriteConfirmation', 'createDirectory'],
        })
        return canceled || !filePath ? null : filePath
      }),
  }
}
