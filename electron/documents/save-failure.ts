// After a save that failed: says why, and offers what can be done about it.
import { basename } from 'node:path'
import { type FileErrorCode, sayFailedWrite } from '../files/file-error.ts'
import type { DocumentWindow, Question } from './document-window.ts'

export type NextTry = 'again' | 'over-conflict' | 'elsewhere' | 'give-up'

type Choice = readonly [label: string, next: NextTry]

const ELSEWHERE: Choice = ['Save as…', 'elsewhere']
const GIVE_UP: Choice = ['Cancel', 'give-up']

/** Asks the user; whatever is chosen, the work stays open. */
export async function askAboutFailure(
  window: DocumentWindow,
  code: FileErrorCode,
  path: string,
): Promise<NextTry> {
  const choices = choicesOf(code)
  const question: Question = {
    kind: code === 'E_CONFLICT' ? 'warning' : 'error',
    message: sayFailedWrite(code, basename(path)),
    ...(code === 'E_CONFLICT' && {
      detail: 'Saving anyway keeps the other version in the history of earlier versions.',
    }),
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
    case 'E_LOCKED':
    case 'E_NO_SPACE':
    case 'E_IO':
    case 'E_BUSY_SYSTEM':
      return [['Try again', 'again'], ELSEWHERE, GIVE_UP]
    default:
      return [ELSEWHERE, GIVE_UP]
  }
}
