// What a look at a chart's file means: what was known, and what is there, decide it alone.
import type { ChartText } from '../../shared/document/chart-text.ts'
import type { FileIdentity, KnownFile } from '../files/identity.ts'
import type { OpenError } from '../files/open-file.ts'
import { isThisFile, type SeenFile, type Sight } from './sight.ts'

/** Another version, or none: something the user may have to decide. */
export type Trouble =
  | { readonly kind: 'changed'; readonly file: KnownFile; readonly chart: ChartText }
  | { readonly kind: 'gone'; readonly isFolderThere: boolean }
  | {
      readonly kind: 'unreadable'
      readonly error: OpenError<ChartText>
      /** null: it cannot even be looked at. */
      readonly identity: FileIdentity | null
    }
  | { readonly kind: 'something-else' }

export type Verdict =
  | { readonly kind: 'same' }
  /** The known content in a file that is not quite the known one; nobody has to hear of it. */
  | { readonly kind: 'touched'; readonly file: KnownFile }
  /** The system cannot say now; the next look will tell. */
  | { readonly kind: 'unclear' }
  | Trouble

/** Codes of passing trouble: it says something about the system, not about the file. */
const PASSING: readonly string[] = [
  'E_IO',
  'E_BUSY_SYSTEM',
  'E_LOCKED',
] satisfies OpenError['code'][]

/** Own saves are the same file, since what they wrote is what is known: no clock is asked. */
export function verdictOn(known: KnownFile, sight: Sight): Verdict {
  switch (sight.kind) {
    case 'nothing':
      return { kind: 'gone', isFolderThere: sight.isFolderThere }
    case 'no-file':
      return { kind: 'something-else' }
    case 'refused':
      return unreadable(sight.error, null)
    case 'file':
      return onFile(known, sight)
  }
}

function onFile(known: KnownFile, seen: SeenFile): Verdict {
  const { realPath, identity, content } = seen
  if (content.kind === 'broken') return unreadable(content.error, identity)
  if (content.kind === 'chart' && content.sha256 !== known.sha256) {
    const { sha256, chart } = content
    return { kind: 'changed', file: { realPath, identity, sha256 }, chart }
  }
  return isThisFile(seen, known)
    ? { kind: 'same' }
    : { kind: 'touched', file: { ...known, realPath, identity } }
}

function unreadable(error: OpenError<ChartText>, identity: FileIdentity | null): Verdict {
  return PASSING.includes(error.code)
    ? { kind: 'unclear' }
    : { kind: 'unreadable', error, identity }
}

/** The same for the same trouble, however often it is looked at. */
export function keyOf(trouble: Trouble): string {
  switch (trouble.kind) {
    case 'changed':
      return `changed ${trouble.file.sha256}`
    case 'gone':
      return `gone ${trouble.isFolderThere}`
    case 'unreadable': {
      const { identity, error } = trouble
      return `unreadable ${error.code} ${identity && Object.values(identity).join(' ')}`
    }
    case 'something-else':
      return trouble.kind
  }
}
