// One change of several roles as one undoable step: who takes it, what it is called, and what is said of it.
import type { Document, Role } from '../document/schema.ts'
import { BELT_STAGES } from '../document/vocabulary.ts'
import type { EditCall } from '../editing/apply-edit.ts'
import type { EditError } from '../edits/edit.ts'
import { titlesOf } from '../edits/edit-parts.ts'
import { notFound, notPossible } from '../edits/refusals.ts'
import type { PodId, RoleId } from '../ids.ts'
import { ok, type Result } from '../result.ts'
import { chained, listed } from '../words/lists.ts'
import { type Words, words } from '../words/phrase.ts'
import { sayDone } from './say-done.ts'
import type { SeveralChange } from './several-change.ts'
import { sayLeftOut, type Takers, takersOfBackup, takersOfManager, takersOfPod } from './takers.ts'

interface SeveralStep {
  readonly calls: readonly EditCall[]
  /** What "Undo" says; undefined: what the edit says itself. */
  readonly label: Words | undefined
  /** What was done, as a sentence. */
  readonly done: Words
  /** Who was left out of it and why, as sentences; null: nobody. */
  readonly leftOut: Words | null
}

/** Refused where none of the roles can take it; roles that are gone by now are passed over. */
export function changeSeveral(
  document: Document,
  roleIds: readonly RoleId[],
  change: SeveralChange,
): Result<SeveralStep, EditError> {
  const wanted = new Set(roleIds)
  const roles = document.roles.filter(({ id }) => wanted.has(id))
  if (roles.length === 0) return notFound('role')
  if (change.what === 'pod' && document.structure !== 'pods')
    return notPossible('Nothing was changed: this chart is not made of pods.')
  const takers = takersOf(document, roles, change)
  if (takers.roles.length === 0) {
    const reasons = takers.leftOut.map(({ because }) => because)
    if (reasons.length === 0) return notPossible('Nothing was changed: it is so already.')
    return notPossible(words`Nothing was changed: ${listed(reasons)}.`)
  }
  const ids = takers.roles.map(({ id }) => id)
  return ok({
    calls: callsFor(takers.roles, change),
    label: labelFor(titlesOf(document, ids), change),
    done: sayDone(document, ids, change),
    leftOut: takers.leftOut.length === 0 ? null : chained(takers.leftOut.map(sayLeftOut), ' '),
  })
}

function takersOf(document: Document, roles: readonly Role[], change: SeveralChange): Takers {
  switch (change.what) {
    case 'manager':
      return takersOfManager(document, roles, change.managerId)
    case 'pod':
      return takersOfPod(roles)
    case 'backup':
      return change.isNamed
        ? takersOfBackup(document, roles, change.personId)
        : { roles: roles.filter(({ backups }) => backups.includes(change.personId)), leftOut: [] }
    case 'vacate':
      return { roles: roles.filter(({ personId }) => personId !== null), leftOut: [] }
    default:
      return { roles, leftOut: [] }
  }
}

function callsFor(roles: readonly Role[], change: SeveralChange): readonly EditCall[] {
  const roleIds = roles.map(({ id }) => id)
  switch (change.what) {
    case 'manager':
      return [{ edit: 'set-manager', args: { roleIds, managerId: change.managerId } }]
    case 'pod':
      return movesTo(change.podId, roles)
    case 'backup': {
      const { personId, isNamed } = change
      return [
        { edit: 'change-roles', args: { roleIds, changes: { backup: { personId, isNamed } } } },
      ]
    }
    case 'vacate':
      return [{ edit: 'change-roles', args: { roleIds, changes: { personId: null } } }]
    case 'stage':
      return [{ edit: 'change-roles', args: { roleIds, changes: { stage: change.stage } } }]
    default:
      return [{ edit: 'change-roles', args: { roleIds, changes: { [change.what]: change.value } } }]
  }
}

/** Each goes to its own stage of the pod; whoever is in that pod already keeps their place there. */
function movesTo(podId: PodId | null, roles: readonly Role[]): readonly EditCall[] {
  return BELT_STAGES.flatMap((stage): readonly EditCall[] => {
    const movers = roles.filter((role) => role.podId !== podId && role.stages[0]?.stage === stage)
    if (movers.length === 0) return []
    const lane = { kind: 'pod', podId, stage } as const
    return [{ edit: 'move-roles', args: { roleIds: movers.map(({ id }) => id), lane } }]
  })
}

function labelFor(roles: Words, { what }: SeveralChange): Words | undefined {
  return what === 'manager' || what === 'pod' ? words`Set the ${what} of ${roles}` : undefined
}
