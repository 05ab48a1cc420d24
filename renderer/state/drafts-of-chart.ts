// Typed texts that are about something which is no longer on the chart: nobody could take them any more.

import type { Document } from '../../shared/document/schema.ts'
import type { RoleId } from '../../shared/ids.ts'
import { forgetDraft, useDrafts } from '../controls/drafts.ts'
import { useSession } from './store.ts'

/** Gives such texts up after every change of the chart; returns the way to stop. */
export function forgetDraftsOfGone(): () => void {
  return useSession.subscribe(({ history }, { history: before }) => {
    const { drafts } = useDrafts.getState()
    if (history.present === before.present || drafts.size === 0) return
    for (const [name, { refusal }] of drafts)
      if (isOfGone(history.present, name, refusal !== null)) forgetDraft(name)
  })
}

const SEVERAL = 'several'

/** The beginning of the names of texts about several roles, the same in whatever order they were selected. */
export function nameOfSeveral(roleIds: readonly RoleId[]): string {
  return `${SEVERAL}/${JSON.stringify(roleIds.toSorted())}`
}

/** Names say what they are about: `role/r1/title`, `person/p1/name`, `pod/x/segment`, `several/["r1","r2"]/fte`. */
function isOfGone(document: Document, name: string, isRefused: boolean): boolean {
  const [kind, id] = name.split('/')
  if (kind === SEVERAL) {
    const wanted = rolesOfSeveral(name)
    const left = document.roles.filter((role) => wanted.has(role.id)).length
    // Those who are left can still take it; once refused, its field does not come back without the others.
    return left === 0 || (isRefused && left < wanted.size)
  }
  const isHere = ({ id: other }: { readonly id: string }) => other === id
  if (kind === 'role') return !document.roles.some(isHere)
  if (kind === 'person') return !document.people.some(isHere)
  return kind === 'pod' && !document.pods.some(isHere)
}

/** Ids may hold any sign, names of fields no slash. */
function rolesOfSeveral(name: string): ReadonlySet<string> {
  const ids = JSON.parse(name.slice(SEVERAL.length + 1, name.lastIndexOf('/')))
  return new Set(ids)
}
