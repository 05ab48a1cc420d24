// Everything that can be wrong with a file's content: a closed list, each with one plain sentence.
import { type FileKind, KINDS, PICTURES, type PictureKind } from '../file-kinds/kinds.ts'
import { assertNever } from '../result.ts'
import { counted } from '../words/lists.ts'
import { type Words, words } from '../words/phrase.ts'
import { LIMITS } from './limits.ts'
import type { Repair } from './repair.ts'
import type { Document } from './schema.ts'

export type ReadError<Chart = Document> =
  | { readonly code: 'E_TOO_BIG'; readonly limitMegabytes: number }
  | { readonly code: 'E_LIMIT'; readonly what: string; readonly limit: number }
  | { readonly code: 'E_EMPTY' }
  | { readonly code: 'E_NULLS' }
  | { readonly code: 'E_ENCODING' }
  | { readonly code: 'E_JSON'; readonly line: number; readonly column: number }
  | { readonly code: 'E_NOT_SALESORG'; readonly kind: FileKind }
  /** A picture that could carry a chart, where one was looked for. */
  | { readonly code: 'E_NOTHING_INSIDE'; readonly picture: PictureKind }
  | { readonly code: 'E_INSIDE'; readonly fault: FaultInside }
  | { readonly code: 'E_TOO_NEW'; readonly version: number }
  | { readonly code: 'E_MIGRATION'; readonly step: string }
  | {
      readonly code: 'E_SCHEMA'
      readonly problems: number
      /** Such as `roles[3].title`. */
      readonly place: string
      /** What should be there, such as "a number" or "text, but is missing". */
      readonly expected: string
      /** The chart without what does not fit; null where more than values would be lost. */
      readonly repair: Repair<Chart> | null
    }
  | {
      /** Ids are used twice or links name nothing, so what was meant cannot be known. */
      readonly code: 'E_GRAPH'
      readonly repair: Repair<Chart>
    }

/** What can be wrong with a chart inside a picture, apart from what can be wrong with any. */
export type FaultInside = 'damaged' | 'several' | 'too-large'

const LOOK = 'look for an earlier copy'
const ANOTHER = 'choose another file, or get it anew from where it came from'
const MEND = 'mend it in a text editor or look for an earlier copy'
const LOOK_ELSEWHERE = 'look for the chart itself (.salesorg), or for another copy of this file'
const REPAIRED = 'a repaired copy can be opened instead'

/** What happened, what was kept and what to do, in one sentence that names the file. */
export function sayReadError(error: ReadError<unknown>, fileName: string): Words {
  const { why, advice } = reasonOfFile(error, fileName)
  const end = advice === null ? words`${why}.` : words`${why}; ${advice}.`
  return words`“${fileName}” was not opened and is unchanged: ${end}`
}

interface Reason {
  readonly why: Words
  readonly advice: string | null
}

/** Only a chart that was saved can have been lost; whatever else is empty was so from the start, or never came whole. */
function reasonOfFile(error: ReadError<unknown>, fileName: string): Reason {
  const isChart = /\.salesorg$/i.test(fileName) || !/\.[a-z]\w*$/i.test(fileName)
  if (isChart) return reasonUnread(error)
  if (error.code === 'E_EMPTY') return { why: 'there is nothing in it (0 bytes)', advice: ANOTHER }
  if (error.code === 'E_NULLS') return { why: 'it holds only zero bytes', advice: ANOTHER }
  return reasonUnread(error)
}

/** Why it could not be read, as a part of a sentence, and what to do about it. */
export function reasonUnread(error: ReadError<unknown>): Reason {
  switch (error.code) {
    case 'E_TOO_BIG':
      return { why: words`it is larger than the limit of ${error.limitMegabytes} MB`, advice: null }
    case 'E_LIMIT':
      return {
        why: words`it has more than ${error.limit} ${error.what}, which is the most that Pitcrew opens`,
        advice: null,
      }
    case 'E_EMPTY':
      return { why: 'it is empty, probably after a power failure', advice: LOOK }
    case 'E_NULLS':
      return { why: 'it holds only zero bytes, as after a power failure', advice: LOOK }
    case 'E_ENCODING':
      return { why: 'it is damaged or of another kind (not valid UTF-8 text)', advice: LOOK }
    case 'E_JSON': {
      const { line, column } = error
      return {
        why: words`it is damaged at line ${String(line)}, column ${String(column)}`,
        advice: MEND,
      }
    }
    case 'E_NOT_SALESORG':
      return { why: words`it is ${KINDS[error.kind].is}`, advice: null }
    case 'E_NOTHING_INSIDE':
      return {
        why: words`it is ${PICTURES[error.picture]} that carries no chart`,
        advice: 'choose another file',
      }
    case 'E_INSIDE':
      return { why: whyInside(error.fault), advice: LOOK_ELSEWHERE }
    case 'E_TOO_NEW':
      return {
        why: words`it was made with a newer Pitcrew (file version ${String(error.version)})`,
        advice: 'update Pitcrew to open it',
      }
    case 'E_MIGRATION':
      return {
        why: words`bringing it from an older version up to date failed at step “${error.step}”`,
        advice: LOOK,
      }
    case 'E_SCHEMA': {
      const { place, expected, problems, repair } = error
      return {
        why: words`${place} should be ${expected}${andMore(problems)}`,
        advice: repair === null ? MEND : REPAIRED,
      }
    }
    case 'E_GRAPH': {
      const { notes } = error.repair
      const [first = 'its links are damaged'] = notes
      return { why: words`${first}${andMore(notes.length)}`, advice: REPAIRED }
    }
    default:
      return assertNever(error)
  }
}

function whyInside(fault: FaultInside): Words {
  switch (fault) {
    case 'damaged':
      return 'the chart inside it is damaged, or another program has changed it'
    case 'several':
      return 'there is more than one chart inside it, and nothing says which of them counts'
    case 'too-large':
      return words`the chart inside it is larger than the limit of ${LIMITS.fileBytes / 1024 / 1024} MB`
    default:
      return assertNever(fault)
  }
}

function andMore(problems: number): Words {
  return problems > 1 ? words` (and ${counted(problems - 1, 'more problem', 'more problems')})` : ''
}
