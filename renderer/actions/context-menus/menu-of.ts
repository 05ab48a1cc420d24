// The menu of a thing, ready to be shown: which menu it is, with every command bound to that thing.
import type { Session } from '../../state/session.ts'
import type { CommandId } from '../command-table/commands.ts'
import { CARD_MENU } from './card-menu.ts'
import { FINDING_MENU } from './finding-menu.ts'
import { GROUND_MENU } from './ground-menu.ts'
import { LANE_MENU } from './lane-menu.ts'
import { PERSON_MENU } from './person-menu.ts'
import { POD_MENU } from './pod-menu.ts'
import { TEMPLATE_MENU } from './template-menu.ts'
import type { Choice, Thing, ThingMenu, ThingOf } from './thing.ts'

/** A command that knows what it is for. */
export interface BoundCommand {
  readonly label: string
  canRun(session: Session): boolean
  run(): unknown
}

/** One that has a menu of its own. */
export interface BoundChoices {
  readonly label: string
  canRun(session: Session): boolean
  choices(): readonly Choice[]
}

export type MenuEntry = CommandId | BoundCommand | BoundChoices

/** In lists between separators; a command of the table is named by its id. */
export function menuOf(thing: Thing): readonly (readonly MenuEntry[])[] {
  switch (thing.kind) {
    case 'card':
      return bound(CARD_MENU, thing)
    case 'lane':
      return bound(LANE_MENU, thing)
    case 'pod':
      return bound(POD_MENU, thing)
    case 'person':
      return bound(PERSON_MENU, thing)
    case 'finding':
      return bound(FINDING_MENU, thing)
    case 'template':
      return bound(TEMPLATE_MENU, thing)
    case 'ground':
      return bound(GROUND_MENU, thing)
  }
}

function bound<Kind extends Thing['kind']>(menu: ThingMenu<Kind>, thing: ThingOf<Kind>) {
  return menu.map((section) =>
    section.map((command): MenuEntry => {
      if (typeof command === 'string') return command
      const canRun = (session: Session) => command.when?.(thing, session) ?? true
      if ('choices' in command)
        return { label: command.label, canRun, choices: () => command.choices(thing) }
      const label = typeof command.label === 'string' ? command.label : command.label(thing)
      return { label, canRun, run: () => command.run(thing) }
    }),
  )
}
