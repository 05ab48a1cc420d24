// After a save that failed: says why, and offers what can be done about it.
import { basename } from 'node:path'
import { type FileErrorCode, sayFailedWrite } from '../files/file-error.ts'
import type { DocumentWindow, Question } from './document-window.ts'

export type NextTry = 'again' | 'over-conflict' | 'without-keeping' | 'elsewhere' | 'give-up'

type Choice = readonly [label: string, next: NextTry]

const ELSEWHERE: Choice = ['Save as…', 'elsewhere']
const GIVE_UP: Choice = ['Cancel', 'give-up']

/** Where the user keeps no earlier versions. */
const SWITCHED_OFF: { readonly [Code in FileErrorCode]?: string } = {
  E_CONFLICT: 'Earlier versions are switched off, so saving anyway asks once more.',
}

const DETAILS: { readonly [Code in FileErrorCode]?: string } = {
  E_CONFLICT: 'Saving anyway keeps the other version in the history of earlier versions.',
  E_NOT_KEPT: 'Replacing it all the same loses that version for good.',
}

/** Asks the user; whatever is chosen, the work stays open. */
export async function askAboutFailure(
  window: DocumentWindow,
  code: FileErrorCode,
  path: string,
  keepsHistory: boolean,
): Promise<NextTry> {
  const choices = choicesOf(code)
  const detail = keepsHistory ? DETAILS[code] : (SWITCHED_OFF[code] ?? DETAILS[code])
  const question: Question = {
    kind: detail === undefined ? 'error' : 'warning',
    message: sayFailedWrite(code, basename(path), keepsHistory),
    ...(detail !== undefined && { detail }),
    buttons: choices.map(([label]) => label),
  }
  const answer = await window.ask(question)
  return choices[answer]?.[1] ?? 'give-up'
}

function choicesOf(code: FileErrorCode): readonly Choice[] {
  switch (code) {
    case 'E_CONFLICT':
      return [['Save anyway', 'over-conflict'], ELSEWHERE, GIVE_UP]
    case 'E_GONE':
      return [ELSEWHERE, ['Save here again', 'over-conflict'], GIVE_UP]
    case 'E_NOT_KEPT':
      return [ELSEWHERE, ['Replace it without keeping it', 'without-keeping'], GIVE_UP]
    case 'E_LOCKED':
    case 'E_NO_SPACE':
    case 'E_IO':
    case 'E_BUSY_SYSTEM':
      return [['Try again', 'again'], ELSEWHERE, GIVE_UP]
    default:
      return [ELSEWHERE, GIVE_UP]
  }
}
