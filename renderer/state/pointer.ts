// What follows the pointer, apart from the session: it changes with every movement, and only few look at it.
import { create } from 'zustand'
import type { PersonId, RoleId } from '../../shared/ids.ts'
import type { RoleTemplate } from '../../shared/org/role-templates.ts'

/** Somebody on the way from the list of people to a card, in client coordinates. */
interface PersonDrag {
  readonly personId: PersonId
  readonly name: string
  readonly x: number
  readonly y: number
  /** The role under the pointer. */
  readonly over: RoleId | null
}

/** A role on its way from the palette to the canvas, in client coordinates. */
interface PaletteDrag {
  readonly template: RoleTemplate
  readonly x: number
  readonly y: number
}

/** What the chart shows of the finding under the pointer or with the focus. */
export interface Highlight {
  readonly roles: ReadonlySet<RoleId>
  /** By lane key. */
  readonly lanes: ReadonlySet<string>
}

interface PointerState {
  readonly highlight: Highlight | null
  readonly paletteDrag: PaletteDrag | null
  readonly personDrag: PersonDrag | null
}

export const usePointer = create<PointerState>(() => ({
  highlight: null,
  paletteDrag: null,
  personDrag: null,
}))
