// What is being done while one waits: on the standard error, which results never touch.
import { Option } from 'commander'
import { share } from '../../../shared/words/figures.ts'
import { words } from '../../../shared/words/phrase.ts'
import { writerFor } from '../../../shared/words/writer.ts'
import { type CliIo, plainText, USUAL_WIDTH } from './cli-io.ts'
import { cutToColumns } from './columns.ts'

export interface Progress {
  /** What is done now, and how much of it is over, from 0 to 1. */
  show(what: string, fraction?: number): void
  /** Takes the line back: something else is said now, or it is over. */
  hide(): void
}

const NONE: Progress = { show: () => undefined, hide: () => undefined }

/** To the beginning of the line, and nothing behind it. */
const BACK = '\r\u001b[2K'

/** Where nobody sees it come and go, a line for each of so many parts is enough. */
const PARTS = 4

/** The same for every command that may take a while. */
export function progressOption(): Option {
  return new Option('--progress', 'say how far it is, also where the standard error is no terminal')
}

/** On a terminal one line that is written over; elsewhere lines, and only where they are asked for. */
export function progressOn(
  { printError, showsProgress, width }: Pick<CliIo, 'printError' | 'showsProgress' | 'width'>,
  { isAsked, locale }: { readonly isAsked: boolean; readonly locale: string },
): Progress {
  if (!showsProgress && !isAsked) return NONE
  const { write } = writerFor(locale, undefined)
  const say = (what: string, fraction?: number) =>
    plainText(fraction === undefined ? what : write(words`${what}: ${share(fraction)}`))
  if (!showsProgress) return inLines(printError, say)
  let shown = ''
  return {
    show(what, fraction) {
      // A line that is broken could not be taken back.
      const text = cutToColumns(say(what, fraction), (width ?? USUAL_WIDTH) - 1)
      if (text !== shown) printError(`${BACK}${text}`)
      shown = text
    },
    hide() {
      if (shown !== '') printError(BACK)
      shown = ''
    },
  }
}

function inLines(
  printError: (text: string) => void,
  say: (what: string, fraction?: number) => string,
): Progress {
  let last = ''
  return {
    show(what, fraction) {
      const part = fraction === undefined ? undefined : Math.floor(fraction * PARTS) / PARTS
      const line = say(what, part === 0 ? undefined : part)
      if (line !== last) printError(`${line}\n`)
      last = line
    },
    hide: () => undefined,
  }
}
