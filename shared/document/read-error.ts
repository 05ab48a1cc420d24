// Everything that can be wrong with a file's content: a closed list, each with one plain sentence.
import { type FileKind, KINDS } from '../file-kinds/kinds.ts'
import { assertNever } from '../result.ts'
import { counted } from '../words/lists.ts'
import { type Words, words } from '../words/phrase.ts'
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

const MEND = 'mend it in a text editor or look for an earlier copy'
const REPAIRED = 'a repaired copy can be opened instead'

/** What happened, what was kept and what to do, in one sentence that names the file. */
export function sayReadError(error: ReadError<unknown>, fileName: string): Words {
  const open = words`“${fileName}” was not opened and is unchanged`
  switch (error.code) {
    case 'E_TOO_BIG':
      return words`${open}: it is larger than the limit of ${error.limitMegabytes} MB.`
    case 'E_LIMIT':
      return words`${open}: it has more than ${error.limit} ${error.what}, which is the most that Pitcrew opens.`
    case 'E_EMPTY':
      return words`${open}: it is empty, probably after a power failure; look for an earlier copy.`
    case 'E_NULLS':
      return words`${open}: it holds only zero bytes, as after a power failure; look for an earlier copy.`
    case 'E_ENCODING':
      return words`${open}: it is damaged or of another kind (not valid UTF-8 text); look for an earlier copy.`
    case 'E_JSON':
      return words`${open}: it is damaged at line ${String(error.line)}, column ${String(error.column)}; ${MEND}.`
    case 'E_NOT_SALESORG':
      return words`${open}: it is ${KINDS[error.kind].is}.`
    case 'E_TOO_NEW':
      return words`${open}: it was made with a newer Pitcrew (file version ${String(error.version)}); update Pitcrew to open it.`
    case 'E_MIGRATION':
      return words`${open}: bringing it from an older version up to date failed at step “${error.step}”; look for an earlier copy.`
    case 'E_SCHEMA': {
      const { place, expected, problems, repair } = error
      const advice = repair === null ? MEND : REPAIRED
      return words`${open}: ${place} should be ${expected}${andMore(problems)}; ${advice}.`
    }
    case 'E_GRAPH': {
      const { notes } = error.repair
      const [first = 'its links are damaged'] = notes
      return words`${open}: ${first}${andMore(notes.length)}; ${REPAIRED}.`
    }
    default:
      return assertNever(error)
  }
}

function andMore(problems: number): Words {
  return problems > 1 ? words` (and ${counted(problems - 1, 'more problem', 'more problems')})` : ''
}
