// What a context menu is about, and how an element says what it stands for.
import type { MouseEvent } from 'react'
import type { PersonId, PodId, RoleId } from '../../../shared/ids.ts'
import type { Lane } from '../../../shared/org/lanes.ts'
import type { RoleTemplate } from '../../../shared/org/role-templates.ts'
import type { Finding } from '../../../shared/rules/rule.ts'
import type { Session } from '../../state/session.ts'
import type { CommandId } from '../command-table/commands.ts'

/** Something in the window with a menu of its own. */
export type Thing =
  /** The menu acts on the selection, of which the card is one. */
  | { readonly kind: 'card'; readonly roleId: RoleId }
  | { readonly kind: 'lane'; readonly lane: Lane }
  | { readonly kind: 'pod'; readonly podId: PodId }
  | { readonly kind: 'person'; readonly personId: PersonId }
  | { readonly kind: 'finding'; readonly finding: Finding }
  | { readonly kind: 'template'; readonly template: RoleTemplate }
  /** The chart beside all that stands on it. */
  | { readonly kind: 'ground' }

export type ThingOf<Kind extends Thing['kind']> = Extract<Thing, { kind: Kind }>

/** A command that means nothing without the thing that it is for: it stands in menus of such things alone. */
export interface ThingCommand<Kind extends Thing['kind']> {
  /** A function where it names what it is for. */
  readonly label: string | ((thing: ThingOf<Kind>) => string)
  /** Is there anything for it to do? Missing: always. */
  when?(thing: ThingOf<Kind>, session: Session): boolean
  run(thing: ThingOf<Kind>): unknown
}

/** Several of them behind one line of the menu; asked for when somebody opens it. */
export interface ThingChoices<Kind extends Thing['kind']> {
  readonly label: string
  when?(thing: ThingOf<Kind>, session: Session): boolean
  choices(thing: ThingOf<Kind>): readonly Choice[]
}

export interface Choice {
  /** Two may be called alike. */
  readonly key: string
  readonly label: string
  run(): unknown
}

/** Commands in their order; those of one list stand together, between separators. */
export type ThingMenu<Kind extends Thing['kind']> = readonly (readonly (
  | CommandId
  | ThingCommand<Kind>
  | ThingChoices<Kind>
)[])[]

const things = new WeakMap<Event, Thing>()

/** For the element of a thing: a right click on it, or the menu key in it, opens the menu of that thing. */
export function offersMenu(thing: Thing) {
  return { onContextMenu: (event: MouseEvent) => offerMenu(event, thing) }
}

/** The innermost thing counts. */
export function offerMenu({ nativeEvent }: MouseEvent, thing: Thing): void {
  if (!things.has(nativeEvent)) things.set(nativeEvent, thing)
}

/** What was said on the way of the event through the window; null: nothing has a menu there. */
export function thingOf(event: Event): Thing | null {
  return things.get(event) ?? null
}
