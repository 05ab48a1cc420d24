// What another program did to the chart's file, as long as the user has not decided about it.
import type { Document } from '../../shared/document/schema.ts'
import type { OutsideTrouble } from '../../shared/ipc/outside-changes.ts'

type Changed = Extract<OutsideTrouble, { kind: 'changed' }>

/** Its version of the chart. */
export interface Theirs extends Omit<Changed, 'chart'> {
  readonly document: Document
}

export type Trouble = Exclude<OutsideTrouble, Changed> | Theirs
