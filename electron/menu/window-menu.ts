// The Window menu of Windows and Linux: the windows that are open, and the way from one to the next.
import type { MenuItemConstructorOptions } from 'electron'

type Item = MenuItemConstructorOptions

export interface ListedWindow {
  readonly id: number
  /** Its file, as it is shown. */
  readonly name: string
  /** Tells it from another one of that name; empty where there is none. */
  readonly apart: string
  readonly isUnsaved: boolean
  /** The one used last. */
  readonly isActive: boolean
}

export interface WindowChoices {
  readonly windows: readonly ListedWindow[]
  showWindow(id: number): void
  showNextWindow(step: 1 | -1): void
}

/** What the entry of a window is called, for others that look for it. */
export const entryOf = ({ id }: Pick<ListedWindow, 'id'>): string => `window-${id}`

/** These keys belong to the program and no page: they work wherever the focus is. */
export function windowMenu({ windows, showWindow, showNextWindow }: WindowChoices): Item {
  const enabled = windows.length > 1
  const list = windows.map(
    (window): Item => ({
      id: entryOf(window),
      label: labelOf(window),
      type: 'checkbox',
      checked: window.isActive,
      click: () => showWindow(window.id),
    }),
  )
  const walk: Item[] = [
    {
      id: 'next-window',
      label: 'Next window',
      accelerator: 'Ctrl+F6',
      enabled,
      click: () => showNextWindow(1),
    },
    {
      id: 'previous-window',
      label: 'Previous window',
      accelerator: 'Ctrl+Shift+F6',
      enabled,
      click: () => showNextWindow(-1),
    },
  ]
  return {
    label: 'Window',
    submenu: [
      { role: 'minimize', label: 'Minimise' },
      { type: 'separator' },
      ...walk,
      ...(list.length > 0 ? [{ type: 'separator' } satisfies Item, ...list] : []),
    ],
  }
}

/** A single ampersand would vanish and underline the letter after it. */
function labelOf({ name, apart, isUnsaved }: ListedWindow): string {
  const mark = isUnsaved ? '● ' : ''
  return `${mark}${[name, apart].filter(Boolean).join('  —  ')}`.replaceAll('&', '&&')
}
