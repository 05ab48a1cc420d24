// Copy, cut and paste from menus and keys: Electron is asked for the very event that the system's keys make.
import { request } from '../../state/request.ts'

const DEEDS = ['copy', 'cut', 'paste'] as const
type Deed = (typeof DEEDS)[number]

/** Is it what only Electron may do? A page that runs it by itself is refused. */
export function isForClipboard(deed: string): deed is Deed {
  return DEEDS.some((each) => each === deed)
}

/** What has the focus hears of it: a text field deals with its own text, else the chart with its roles. */
export function askClipboard(deed: Deed): void {
  void request('clipboard:ask', deed)
}
