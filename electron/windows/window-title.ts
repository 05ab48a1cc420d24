// The title of a window: unsaved mark, name of the file, name of the program.
import { isolated } from '../../shared/names/isolated.ts'
import { shortened } from '../../shared/names/shortened.ts'
import { seen } from '../../shared/names/unseen.ts'

/** Characters; longer names are cut, since title bars and task lists show less anyway. */
const MAX_NAME = 100

/** A Mac marks unsaved work in its own way, with a dot in the close button. */
export function windowTitle(fileName: string, isUnsaved: boolean, isMac: boolean): string {
  const mark = isUnsaved && !isMac ? '● ' : ''
  return `${mark}${isolated(shortened(seen(fileName), MAX_NAME))} — Pitcrew`
}
