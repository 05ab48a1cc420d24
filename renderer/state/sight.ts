// What is selected can be seen: keys never change what is folded away.
import type { RoleId } from '../../shared/ids.ts'
import { orgOf } from '../../shared/org/org.ts'
import { drawnFor, type Looking, showing } from './looking.ts'
import type { Session } from './session.ts'

/** Shows the chart in another way. What is selected carries over to another view; what is folded away is left. */
export function lookAt(session: Session, looking: Looking): Session {
  if (session.looking === looking) return session
  const now = { ...session, looking }
  return looking.view === session.looking.view ? selectingDrawn(now) : inSight(now)
}

/** Nothing that is selected is folded away: keys would change what nobody sees. */
export function inSight(session: Session): Session {
  const { looking, selection } = session
  return looking.view === 'structure' ? session : reveal(session, selection)
}

/** In place of what is folded away, the manager it is folded into is selected. */
export function selectingDrawn(session: Session): Session {
  const { looking, selection, history } = session
  const drawn = drawnFor(looking, orgOf(history.present), selection)
  return drawn === selection ? session : { ...session, selection: drawn }
}

/** Unfolds whatever hides these roles. */
export function reveal(session: Session, roles: readonly RoleId[]): Session {
  return lookAt(session, showing(session.looking, orgOf(session.history.present), roles))
}
