// What is written on cards, titles and who holds the role, as pure functions of the session.
import { withoutLast } from '../../shared/editing/history.ts'
import type { RoleId } from '../../shared/ids.ts'
import { orgOf } from '../../shared/org/org.ts'
import { type Naming, pruned, type Session } from './session.ts'

/** Begins to write a role's title on its card; null ends it. */
export function renameRole(session: Session, renaming: RoleId | null): Session {
  return { ...session, renaming, naming: null }
}

/** Asks on its card who holds the role. */
export function askName(session: Session, naming: Naming): Session {
  return { ...session, naming, renaming: null }
}

/** Nobody is asked for this role any more. One that was added only to go on with, and has nobody, goes away again. */
export function endNaming(session: Session, roleId = session.naming?.roleId): Session {
  const { naming, history } = session
  if (naming === null || naming.roleId !== roleId) return session
  const done = { ...session, naming: null }
  const step = history.past.at(-1)
  const role = orgOf(history.present).role(naming.roleId)
  const isUnwanted = naming.isPassing && role?.personId === null
  if (!isUnwanted || !step || orgOf(step.document).role(role.id)) return done
  return pruned({ ...done, history: withoutLast(history), selection: step.selection })
}
