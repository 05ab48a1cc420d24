// What follows the pointer, apart from the session: it changes with every movement, and only few look at it.
import { create } from 'zustand'
import type { RoleId } from '../../shared/ids.ts'
import type { Point } from '../../shared/layout/layout.ts'
import type { Carried, Drop } from '../../shared/views/view.ts'
import type { Words } from '../../shared/words/phrase.ts'

/** Cards, a role from the palette or a person on the way over the window. */
export interface Drag {
  readonly what: Carried
  /** Where the pointer is in the window. */
  readonly at: Point
  /** Where that is on the chart. */
  readonly point: Point
  /** Where on the chart it was taken. */
  readonly grip: Point
  /** What is shown as the target, and what letting go does; null: nothing. */
  readonly drop: Drop | null
  /** Why it cannot be let go there, where there is a reason to tell. */
  readonly refusal: Words | null
}

/** What the chart shows of the finding under the pointer or with the focus. */
export interface Highlight {
  readonly roles: ReadonlySet<RoleId>
  /** By lane key. */
  readonly lanes: ReadonlySet<string>
}

interface PointerState {
  readonly highlight: Highlight | null
  /** What the chart shows of the open finding, for as long as nothing else is pointed at. */
  readonly held: Highlight | null
  /** Cards in which what one looks for was found. */
  readonly found: ReadonlySet<RoleId>
  readonly drag: Drag | null
  /** The card under the pointer, where cards are elements. */
  readonly over: RoleId | null
}

export const usePointer = create<PointerState>(() => ({
  highlight: null,
  held: null,
  found: new Set(),
  drag: null,
  over: null,
}))

/** What is shown at present. */
export function shownHighlight({ highlight, held }: PointerState): Highlight | null {
  return highlight ?? held
}
