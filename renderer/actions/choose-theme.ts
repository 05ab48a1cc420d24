// Light or dark: at once here, and kept for the other windows and the next start.
import type { ThemeChoice } from '../../shared/ipc/preferences.ts'
import { request } from '../state/request.ts'
import { arrangeWindow, useWindow } from '../state/window.ts'

export function chooseTheme(theme: ThemeChoice): void {
  arrangeWindow({ themeChoice: theme })
  void request('preferences:set', { theme, locale: useWindow.getState().localeChoice })
}
