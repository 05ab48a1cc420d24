// A list that is too large for the page’s own thread: what is asked about it, and what the page gets to show.
import type { PastePlace } from '../../shared/clipboard/paste-roles.ts'
import type { IsoDate } from '../../shared/dates.ts'
import type { Document, Immutable } from '../../shared/document/schema.ts'
import type { RoleId } from '../../shared/ids.ts'
import type { RememberedList } from '../../shared/ipc/lists.ts'
import type { Choices, Issue } from '../../shared/tables/asking.ts'
import type { Layout, ListAnswers } from '../../shared/tables/import-list.ts'
import type { ListSheet } from '../../shared/tables/list-file.ts'
import type { Line } from '../../shared/tables/read-table.ts'
import type { PlannedTitle } from '../../shared/tables/table-plan.ts'
import type { ChangeGroup } from './change-groups.ts'
import type { Judgement } from './judgement.ts'
import type { ListTarget } from './list-target.ts'

/** What does not change while somebody answers. */
export interface LargeList {
  readonly source: ListSource
  /** As it is. */
  readonly document: Document
  readonly locale: string
  readonly today: IsoDate
}

export type ListSource =
  | { readonly kind: 'pasted'; readonly text: string; readonly place: PastePlace | null }
  | {
      readonly kind: 'file'
      readonly fileName: string
      readonly sheet: Immutable<ListSheet>
      readonly remembered: Immutable<readonly RememberedList[]>
    }

/** What was said of it so far; null: nothing, so it is guessed. */
export interface Said {
  readonly layout: Layout | null
  readonly stages: ListAnswers['stages']
  readonly choices: Choices
  readonly ticks: ReadonlyMap<string, boolean>
  readonly target: ListTarget | null
}

export const NOTHING_SAID: Said = {
  layout: null,
  stages: new Map(),
  choices: new Map(),
  ticks: new Map(),
  target: null,
}

/** What is being done, in this order. */
export const STEPS = ['read', 'understand', 'judge'] as const

export type Step = (typeof STEPS)[number]

/** Texts are written already: sentences as data do not cross from thread to thread. */
export interface Looked {
  /** The first rows of the table, and those with something to say. */
  readonly sample: readonly Line[]
  /** How many rows it has. */
  readonly total: number
  /** How many of them are people. */
  readonly people: number
  readonly layout: Layout
  readonly titles: readonly PlannedTitle[]
  /** The first of those that are asked, and of those that are told. */
  readonly issues: readonly Issue[]
  readonly issueCounts: { readonly asked: number; readonly told: number }
  readonly target: ListTarget
  readonly changes: readonly ChangeGroup[]
  readonly counts: readonly string[]
  readonly undecided: number
  /** People of the chart that would come out, and roles that are added. */
  readonly peopleAfter: number
  readonly added: number
  readonly refusal: string | null
  readonly isPossible: boolean
  /** What the columns of such a list are remembered by; null: by nothing. */
  readonly signature: string | null
}

/** What is done when it is taken. */
export interface Taken {
  readonly roleIds: readonly RoleId[]
  /** The chart that comes of it. */
  readonly after: Document
}

export type ToWorker =
  | { readonly kind: 'begin'; readonly list: LargeList }
  | { readonly kind: 'look'; readonly said: Said }
  | { readonly kind: 'take' }

export type FromWorker =
  | { readonly kind: 'step'; readonly step: Step }
  | { readonly kind: 'looked'; readonly looked: Looked }
  | { readonly kind: 'judged'; readonly judgement: Judgement }
  | { readonly kind: 'taken'; readonly taken: Taken }

/** Characters of a text, and rows of a sheet, beyond which looking through takes longer than one waits for a key. */
const LARGE_TEXT = 100_000
const LARGE_SHEET = 1_500

export function isLargeText(text: string): boolean {
  return text.length > LARGE_TEXT
}

export function isLargeSheet({ rows }: { readonly rows: readonly unknown[] }): boolean {
  return rows.length > LARGE_SHEET
}
