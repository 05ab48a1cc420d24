// Which roles a text is found in: in what their cards show, where they stand, and what is written about them.
import { dutyWork } from '../article/duties.ts'
import type { Document, Role } from '../document/schema.ts'
import { STAGE_NAMES, SUPPORT_KIND_NAMES } from '../document/vocabulary.ts'
import type { RoleId } from '../ids.ts'
import type { PlacedCard } from '../layout/layout.ts'
import { personName, podName, roleTitle } from '../names/called.ts'
import { searchKey } from '../names/search-key.ts'
import { onceFor } from '../once.ts'
import { type Org, orgOf } from '../org/org.ts'

/** Where something may be written, what is seen on the chart first. */
export const FINDING_PLACES = ['card', 'place', 'stand-in', 'duty', 'note'] as const
export type FindingPlace = (typeof FINDING_PLACES)[number]

export interface Hit {
  readonly roleId: RoleId
  /** Where the last of the words is; `card`: all of them can be read on it. */
  readonly in: FindingPlace
}

/**
 * Roles in which every word of the text is found, in the order of the cards. Without regard to capitals, accents
 * and how letters were entered; nothing where nothing is typed. Linear.
 */
export function hitsOf(
  { document }: Org,
  cards: readonly Pick<PlacedCard, 'roleId'>[],
  text: string,
): readonly Hit[] {
  const words = searchKey(text).split(' ').filter(Boolean)
  if (words.length === 0) return []
  const texts = textsOf(document)
  return cards.flatMap(({ roleId }) => {
    const place = placeOf(words, texts.get(roleId) ?? [])
    return place === null ? [] : [{ roleId, in: place }]
  })
}

/** In which all words are, together with the places before it; null: some are nowhere. */
function placeOf(words: readonly string[], texts: readonly string[]): FindingPlace | null {
  let last = 0
  for (const word of words) {
    const at = texts.findIndex((text) => text.includes(word))
    if (at < 0) return null
    last = Math.max(last, at)
  }
  return FINDING_PLACES[last] ?? null
}

/** By role, a text for each of the places; made once for a document. */
const textsOf = onceFor((document: Document) => {
  const org = orgOf(document)
  const known = new Map<string, string>()
  // Titles, stages and pods are the same in many roles.
  const keyOf = (text: string) => {
    const key = known.get(text) ?? searchKey(text)
    known.set(text, key)
    return key
  }
  return new Map(
    document.roles.map((role) => [
      role.id,
      // No word is found across the end of one text and the beginning of the next.
      textsOfRole(org, role).map((texts) => texts.map(keyOf).join('\n')),
    ]),
  )
})

/** In the order of `FINDING_PLACES`. */
function textsOfRole(org: Org, role: Role): readonly (readonly string[])[] {
  const holder = org.holderOf(role)
  const pod = role.podId === null ? undefined : org.pod(role.podId)
  const standIns = role.backups.flatMap((id) => org.person(id) ?? [])
  const { stages, supportKind, market = '', duties = [], notes = '' } = role
  const card = [roleTitle(role), holder ? personName(holder) : 'vacant']
  const place = [
    ...stages.map(({ stage }) => STAGE_NAMES[stage]),
    ...(supportKind === undefined ? [] : [SUPPORT_KIND_NAMES[supportKind]]),
    ...(pod ? [podName(pod), pod.segment ?? ''] : []),
    market,
  ]
  return [
    card,
    place,
    standIns.map(personName),
    duties.map((id) => dutyWork(id) ?? ''),
    [notes, holder?.notes ?? ''],
  ]
}
