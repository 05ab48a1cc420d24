// What a window shows whatever chart is in it: its tabs, its theme, what it remembers.
import { create } from 'zustand'
import type { Preferences } from '../../shared/ipc/preferences.ts'
import type { RecentFile } from '../../shared/ipc/recent-files.ts'
import { USUAL_PREFERENCES } from '../../shared/preferences/usual-preferences.ts'

/** The panels at the right, in the order of their tabs. */
export const PANELS = ['findings', 'role', 'capacity', 'red-flags', 'company'] as const
export type Panel = (typeof PANELS)[number]

/** The lists at the left, in the order of their tabs. */
export const LISTS = ['roles', 'people'] as const
export type List = (typeof LISTS)[number]

interface WindowState {
  readonly panel: Panel
  readonly list: List
  readonly preferences: Preferences
  readonly systemLocale: string
  /** Of the program. */
  readonly version: string
  readonly recent: readonly RecentFile[]
  /** Copies of unsaved work cannot be written at the moment. */
  readonly isRecoveryOff: boolean
  /** Charts that were lost, and that the last start did not open by itself. */
  readonly leftCharts: number
  /** Of a file that is being opened, here or in a window of its own, and takes its time; null: none. */
  readonly openingName: string | null
  /** The chart is being written, and that takes its time. */
  readonly isSaving: boolean
}

export const useWindow = create<WindowState>(() => ({
  panel: 'findings',
  list: 'roles',
  preferences: USUAL_PREFERENCES,
  systemLocale: 'en-GB',
  version: '',
  recent: [],
  isRecoveryOff: false,
  leftCharts: 0,
  openingName: null,
  isSaving: false,
}))

/** Changes some of it. */
export function arrangeWindow(change: Partial<WindowState>): void {
  useWindow.setState(change)
}
