// Typed texts that are about something which is no longer on the chart: nobody could take them any more.

import type { Document } from '../../shared/document/schema.ts'
import { forgetDraft, useDrafts } from '../controls/drafts.ts'
import { useSession } from './store.ts'

/** Gives such texts up after every change of the chart; returns the way to stop. */
export function forgetDraftsOfGone(): () => void {
  return useSession.subscribe(({ history }, { history: before }) => {
    const { drafts } = useDrafts.getState()
    if (history.present === before.present || drafts.size === 0) return
    for (const name of drafts.keys()) if (isOfGone(history.present, name)) forgetDraft(name)
  })
}

/** Names say what they are about: `role/r1/title`, `person/p1/name`, `pod/x/segment`. */
function isOfGone(document: Document, name: string): boolean {
  const [kind, id] = name.split('/')
  const isHere = ({ id: other }: { readonly id: string }) => other === id
  if (kind === 'role') return !document.roles.some(isHere)
  if (kind === 'person') return !document.people.some(isHere)
  return kind === 'pod' && !document.pods.some(isHere)
}
