// What a page is told of its file.
import { LIMITS } from '../../shared/document/limits.ts'
import type { OutsideNews } from '../../shared/ipc/outside-changes.ts'
import { words } from '../../shared/words/phrase.ts'
import { writerFor } from '../../shared/words/writer.ts'
import type { OpenDocument } from '../documents/open-document.ts'
import { type OpenError, whyUnread } from '../files/open-file.ts'
import type { Trouble } from './verdict.ts'

/** What a page was told; a decision of the user names its version. */
export interface Told {
  readonly version: number
  readonly trouble: Trouble
}

/** Of a chart's file there is another version, or none. */
export function newsOf(
  document: OpenDocument,
  { version, trouble }: Told,
  locale: string,
): OutsideNews {
  const about = { documentId: document.id, version }
  const say = (error: OpenError<unknown>) =>
    writerFor(locale, undefined).write(words`As it is now, ${whyUnread(error)}.`)
  switch (trouble.kind) {
    case 'changed':
      return { ...about, kind: 'changed', chart: trouble.chart }
    case 'gone':
      return { ...about, kind: 'gone', canSaveHere: trouble.isFolderThere }
    case 'unreadable':
      return {
        ...about,
        kind: 'unreadable',
        message: say(trouble.error),
        canGoOver: mayGoOver(trouble),
      }
    case 'something-else':
      return {
        ...about,
        kind: 'unreadable',
        message: say({ code: 'E_NOT_FILE', detail: '' }),
        canGoOver: false,
      }
  }
}

/** Only over what can be kept among the earlier versions. */
function mayGoOver({ identity, error }: Extract<Trouble, { kind: 'unreadable' }>): boolean {
  return identity !== null && identity.size <= LIMITS.fileBytes && error.code !== 'E_READ_ONLY'
}
