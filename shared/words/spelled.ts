// Small counts as words, for sentences that are heard.
import { asItStands, type Phrase, words } from './phrase.ts'

const SPELLED = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine']

/** "no roles", "one role", "nine roles", "10 roles". */
export function spelled(count: number, one: string, many: string): Phrase {
  const number = SPELLED[count]
  const what = count === 1 ? one : many
  return number === undefined
    ? words`${count} ${asItStands(what)}`
    : asItStands(`${number} ${what}`)
}
