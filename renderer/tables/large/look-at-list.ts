// What a large list would come to: worked out beside the page, which gets only as much of it as it shows.
import type { PastePlace } from '../../../shared/clipboard/paste-roles.ts'
import type { IsoDate } from '../../../shared/dates.ts'
import type { Document } from '../../../shared/document/schema.ts'
import type { RememberedList } from '../../../shared/ipc/lists.ts'
import type { ListSheet } from '../../../shared/tables/list-file.ts'

/** What does not change while somebody answers. */
export interface LargeList {
  readonly source:
    | { readonly kind: 'text'; readonly text: string; readonly place: PastePlace | null }
    | {
        readonly kind: 'file'
        readonly fileName: string
        readonly sheet: ListSheet
        readonly remembered: readonly RememberedList[]
      }
  readonly document: Document
  readonly locale: string
  readonly today: IsoDate
}
