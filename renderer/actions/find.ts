// Finding on the chart: opening the bar, going from one card found to the next, leaving at the last one.

import type { Document, Role } from '../../shared/document/schema.ts'
import { type FindingPlace, type Hit, hitsOf } from '../../shared/find/find-roles.ts'
import { personName, roleTitle } from '../../shared/names/called.ts'
import { onceFor } from '../../shared/once.ts'
import { type Org, orgOf } from '../../shared/org/org.ts'
import { type Words, words } from '../../shared/words/phrase.ts'
import { useFind } from '../state/find.ts'
import { type Looking, showing } from '../state/looking.ts'
import { speak } from '../state/speak.ts'
import { currentDocument, currentSession, selectRoles, useSession } from '../state/store.ts'
import { currentWriter } from '../state/writer.ts'
import { focusCard, focusChart } from '../view/focus-card.ts'
import { layoutFor } from '../view/shown-view.ts'
import { bringRoleIntoSight } from '../view/viewport.ts'

/** The field of the bar, for whoever gives it the focus. */
export const FIND_FIELD = { 'data-find-field': '' } as const

/** Opens the bar, with what was looked for last; where it is open, one types anew. */
export function openFind(): void {
  useFind.setState({ isOpen: true })
  const field = document.querySelector<HTMLInputElement>('[data-find-field]')
  field?.focus()
  field?.select()
}

/** Another chart is looked at as it is; for as long as the window lives. */
export function forgetFindWithChart(): () => void {
  return useSession.subscribe((now, before) => {
    if (now.documentId !== before.documentId)
      useFind.setState({ isOpen: false, text: '', at: null })
  })
}

/** Whoever leaves goes on at the card that was found last. */
export function closeFind(): void {
  const { at } = useFind.getState()
  useFind.setState({ isOpen: false })
  const { selection } = currentSession()
  const card = at !== null && selection.includes(at) ? at : selection[0]
  if (card === undefined) focusChart()
  else focusCard(card)
}

/** In reading order, with those that are folded away. */
export function hitsIn(document: Document, looking: Looking, text: string): readonly Hit[] {
  const { cards } = layoutFor(document, withNothingFolded(looking)(document))
  return hitsOf(orgOf(document), cards, text)
}

/** The same object where nothing is; made once, since the layout is remembered together with it. */
const withNothingFolded = onceFor((looking: Looking) =>
  onceFor((document: Document) => {
    const everybody = document.roles.map(({ id }) => id)
    return showing(looking, orgOf(document), everybody)
  }),
)

/** Goes to the next card found (1) or the one before (-1), round and round. Where nothing is typed yet the bar opens. */
export function goToHit(by: 1 | -1): void {
  const { text, at } = useFind.getState()
  if (text.trim() === '') {
    openFind()
    return
  }
  const hits = hitsIn(currentDocument(), currentSession().looking, text)
  const now = hits.findIndex(({ roleId }) => roleId === at)
  const first = by === 1 ? 0 : -1
  const next = hits.at(now < 0 ? first : (now + by) % hits.length)
  if (!next) {
    speak(NOTHING_FOUND)
    return
  }
  showHit(next, hits)
  // Who is on the chart stays there, and goes along.
  if (!document.activeElement?.closest('[data-find]')) focusCard(next.roleId)
}

export const NOTHING_FOUND = 'Nothing found'

/** Selects a card that was found and brings it into sight, out of folded branches, too; the focus stays. */
export function showHit(hit: Hit, hits: readonly Hit[]): void {
  const { roleId } = hit
  useFind.setState({ at: roleId })
  selectRoles([roleId])
  bringRoleIntoSight(roleId)
  const org = orgOf(currentDocument())
  const role = org.role(roleId)
  if (!role) return
  const place = words`${hits.indexOf(hit) + 1} of ${hits.length}`
  speak(currentWriter().write(words`${place}: ${sayHit(org, role, hit)}`))
}

/** "Anna Berg, Account executive", and where the words are that do not stand on the card. */
function sayHit(org: Org, role: Role, hit: Hit): Words {
  const holder = org.holderOf(role)
  const card = holder
    ? words`${personName(holder)}, ${roleTitle(role)}`
    : words`${roleTitle(role)}, vacant`
  const place = WHERE[hit.in]
  return place === null ? card : words`${card}, ${place}`
}

/** What the card itself does not show. */
export const WHERE: Readonly<Record<FindingPlace, string | null>> = {
  card: null,
  place: null,
  'stand-in': 'by a stand-in',
  duty: 'by a duty',
  note: 'in its notes',
}
