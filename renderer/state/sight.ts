// What is selected can be seen: keys never change what is folded away.
import type { Document } from '../../shared/document/schema.ts'
import type { RoleId } from '../../shared/ids.ts'
import { orgOf } from '../../shared/org/org.ts'
import { drawnFor, type Looking, showing } from './looking.ts'

/** What is looked at, and what of it is selected. */
interface Sight {
  readonly looking: Looking
  readonly selection: readonly RoleId[]
  readonly history: { readonly present: Document }
}

/** Shows the chart in another way. What is selected carries over to another view; what is folded away is left. */
export function lookAt<Seen extends Sight>(session: Seen, looking: Looking): Seen {
  if (session.looking === looking) return session
  const now = { ...session, looking }
  return looking.view === session.looking.view ? selectingDrawn(now) : inSight(now)
}

/** Nothing that is selected is folded away: keys would change what nobody sees. */
export function inSight<Seen extends Sight>(session: Seen): Seen {
  const { looking, selection } = session
  return looking.view === 'structure' ? session : reveal(session, selection)
}

/** In place of what is folded away, the manager it is folded into is selected. */
export function selectingDrawn<Seen extends Sight>(session: Seen): Seen {
  const { looking, selection, history } = session
  const drawn = drawnFor(looking, orgOf(history.present), selection)
  return drawn === selection ? session : { ...session, selection: drawn }
}

/** Unfolds whatever hides these roles. */
export function reveal<Seen extends Sight>(session: Seen, roles: readonly RoleId[]): Seen {
  return lookAt(session, showing(session.looking, orgOf(session.history.present), roles))
}
