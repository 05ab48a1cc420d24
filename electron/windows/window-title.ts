// The title of a window: unsaved mark, name of the file, name of the program.
import { withoutUnseen } from '../basics/unseen-characters.ts'

/** Characters; longer names are cut, since title bars and task lists show less anyway. */
const MAX_NAME = 100

/** A Mac marks unsaved work in its own way, with a dot in the close button. */
export function windowTitle(fileName: string, isUnsaved: boolean, isMac: boolean): string {
  const mark = isUnsaved && !isMac ? '● ' : ''
  return `${mark}${isolated(shortened(fileName))} — Pitcrew`
}

function shortened(name: string): string {
  const characters = [...withoutUnseen(name, '')]
  return characters.length <= MAX_NAME
    ? characters.join('')
    : `${characters.slice(0, MAX_NAME).join('')}…`
}

/** Right-to-left names get an isolate, so that mark and program keep their places. */
function isolated(name: string): string {
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u.test(name)
    ? `\u2068${name}\u2069`
    : name
}
