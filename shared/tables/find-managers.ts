// Who is meant by "reports to": somebody in the same table, by name, number or e-mail, or on the chart.

import { idText } from '../cells/id-text.ts'
import { STAGE_NAMES } from '../document/vocabulary.ts'
import type { RoleId } from '../ids.ts'
import { nameKey } from '../names/name-key.ts'
import type { Org } from '../org/org.ts'
import { shortlisted } from '../words/lists.ts'
import { type Words, words } from '../words/phrase.ts'
import type { Talk } from './asking.ts'
import { numberKey } from './known-people.ts'
import type { StaffRow } from './staff-rows.ts'
import { meaningOf } from './stage-of-title.ts'
import { bringTogether, openCircles, type Seat, type Settled } from './tops.ts'

export interface Chain {
  /** For each seat the role it reports to; null where nobody is named, or nobody is found. */
  readonly managers: ReadonlyMap<RoleId, RoleId | null>
  /** Managers who are named in the table and nowhere else, as far as they are to be added. */
  readonly added: readonly { readonly id: RoleId; readonly name: string }[]
}

/** What cannot be told is asked; until it is answered the likelier one counts. `settled` are those that are known. */
export function findManagers(
  seats: readonly Seat[],
  org: Org,
  talk: Talk,
  newId: () => RoleId,
  settled: Settled = new Map(),
): Chain {
  const known = knownBy(seats, org)
  const managers = new Map<RoleId, RoleId | null>(settled)
  const missing = new Map<string, Missing>()
  for (const seat of seats) {
    if (settled.has(seat.id)) continue
    const found = managerOf(seat, known, talk)
    managers.set(seat.id, typeof found === 'string' ? found : null)
    if (found !== null && typeof found !== 'string') {
      const before = missing.get(found.key)
      missing.set(
        found.key,
        before ? { ...before, seats: [...before.seats, seat] } : { ...found, seats: [seat] },
      )
    }
  }
  const added = [...missing.values()].flatMap((each) => {
    if (!isToBeAdded(each, talk)) return []
    const id = newId()
    for (const seat of each.seats) managers.set(seat.id, id)
    return { id, name: each.name }
  })
  openCircles(seats, managers, settled, talk)
  bringTogether(
    seats.filter(({ id }) => !settled.has(id)),
    managers,
    talk,
  )
  return { managers, added }
}

interface Missing {
  readonly key: string
  readonly name: string
  readonly seats: readonly Seat[]
}

interface Known {
  /** By staff number, e-mail and the id of the role. */
  readonly numbers: ReadonlyMap<string, RoleId>
  /** By name; several where several people are called so. */
  readonly names: ReadonlyMap<string, readonly Named[]>
  /** "m okafor". */
  readonly initials: ReadonlyMap<string, readonly Named[]>
  readonly titles: ReadonlyMap<string, RoleId>
}

interface Named {
  readonly id: RoleId
  readonly person: string
  readonly label: Words
  readonly isLeader: boolean
}

/** What stands in the table counts before what is on the chart, names before titles. */
function knownBy(seats: readonly Seat[], org: Org): Known {
  const numbers = new Map<string, RoleId>()
  const names = new Map<string, Named[]>()
  const initials = new Map<string, Named[]>()
  const noteName = (name: string, named: Named) => {
    noteIn(names, nameKey(name), named)
    noteIn(initials, initialKey(name), named)
  }
  for (const { row, id } of seats) {
    const label = words`${row.name}${row.title === '' ? '' : words`, ${row.title}`} (row ${String(row.at)})`
    const isLeader =
      row.stages.includes('leadership') || meaningOf(row.title)?.stage === 'leadership'
    noteName(row.name, { id, person: row.apart || row.id || row.email, label, isLeader })
    noteNumbers(numbers, [row.roleId, row.id, row.email], id)
  }
  for (const role of org.document.roles) {
    const holder = org.holderOf(role)
    noteNumbers(numbers, [idText(role.id), holder?.staffNumber, holder?.email], role.id)
    if (!holder || names.has(nameKey(holder.name))) continue
    const isLeader = role.stages.some(({ stage }) => stage === 'leadership')
    const label = words`${holder.name}, on the chart`
    noteName(holder.name, { id: role.id, person: holder.id, label, isLeader })
  }
  return { numbers, names, initials, titles: titlesOnce(seats) }
}

/** The first with it counts. */
function noteNumbers(
  known: Map<string, RoleId>,
  numbers: readonly (string | undefined)[],
  id: RoleId,
): void {
  for (const key of numbers.map((number = '') => numberKey(number)))
    if (key !== '' && !known.has(key)) known.set(key, id)
}

function noteIn(known: Map<string, Named[]>, key: string | null, named: Named): void {
  if (key === null || key === '') return
  const before = known.get(key)
  if (!before) known.set(key, [named])
  // Several roles of one person are no question: the leading one leads.
  else if (!before.some(({ person }) => person === named.person)) before.push(named)
  else if (named.isLeader && !before.some(({ isLeader }) => isLeader)) before.unshift(named)
}

/** A title names somebody where only one has it. */
function titlesOnce(seats: readonly Seat[]): ReadonlyMap<string, RoleId> {
  const titles = new Map<string, RoleId | null>()
  for (const { row, id } of seats) {
    const key = nameKey(row.title)
    titles.set(key, titles.has(key) ? null : id)
  }
  return new Map([...titles].flatMap(([key, id]) => (id === null || key === '' ? [] : [[key, id]])))
}

/** null: nobody is named. */
function managerOf(
  { row, id }: Seat,
  known: Known,
  talk: Talk,
): RoleId | Pick<Missing, 'key' | 'name'> | null {
  const { at, manager } = row
  const byNumber = known.numbers.get(numberKey(row.managerId))
  if (byNumber && byNumber !== id) return byNumber
  const named = manager === '' ? row.managerId : manager
  if (named === '' || isNobody(named)) return null
  const found = namedBy(named, known)
  if (found === id || byNumber === id) {
    const told = words`Row ${String(at)} reports to itself, which is left out.`
    talk.tell(at, 'manager', told, 'to itself')
    return null
  }
  if (typeof found === 'string') return found
  if (found !== null)
    return ofSeveral(
      row,
      named,
      found.filter((each) => each.id !== id),
      talk,
    )
  const key = initialKey(turned(named))
  const guessed = (key === null ? [] : (known.initials.get(key) ?? [])).filter(
    (each) => each.id !== id,
  )
  const [only] = guessed
  return only && guessed.length === 1
    ? byInitial(row, named, only, talk)
    : { key: nameKey(named), name: turned(named) }
}

/** "Okafor, Maya", "Maya Okafor (1001)" and "1001 Maya Okafor" are she, too. */
function namedBy(
  manager: string,
  { numbers, names, titles }: Known,
): RoleId | readonly Named[] | null {
  const bare = turned(
    manager.replace(
      /^[\d#][\w#-]* *[-–:]? *|[ ,]*\(?#?[A-Z]{0,3}-?\d[\w-]*\)?$|\s*\([^)]*\)$|\s*<[^>]*>$/g,
      '',
    ),
  )
  const inBrackets = /[(<]([^)>]+)[)>]/.exec(manager)?.[1] ?? ''
  for (const key of [manager, turned(manager), bare, swapped(bare)].map(nameKey)) {
    const found = key === '' ? undefined : names.get(key)
    const [only] = found ?? []
    if (found && only)
      return found.length === 1 ? only.id : (byBrackets(inBrackets, numbers) ?? found)
  }
  const keys = [manager, inBrackets].map(numberKey)
  return (
    numbers.get(keys[0] ?? '') ?? numbers.get(keys[1] ?? '') ?? titles.get(nameKey(manager)) ?? null
  )
}

function byBrackets(text: string, numbers: Known['numbers']): RoleId | null {
  return numbers.get(numberKey(text)) ?? null
}

function turned(name: string): string {
  return name.replace(/^([^,]+), *([^,]+)$/, '$2 $1').trim()
}

/** "LEFÈVRE Hélène", as lists with last names first have it. */
function swapped(name: string): string {
  return name.replace(/^(\S+) (\S+)$/, '$2 $1')
}

const NOBODY =
  /^(?:[-–—]+|none|n\/?a|no manager|nobody|not assigned|unassigned|keine[r]?|niemand|aucun|ninguno|nenhum|geen|0)$/i

function isNobody(manager: string): boolean {
  return NOBODY.test(manager)
}

function byInitial(row: StaffRow, manager: string, guessed: Named, talk: Talk): RoleId | null {
  const chosen = talk.ask({
    kind: 'manager-initial',
    key: nameKey(manager),
    at: row.at,
    field: 'manager',
    words: words`Row ${String(row.at)}: nobody is called “${manager}”, and only one has that initial and name.`,
    choices: [
      ['that', guessed.label],
      ['nobody', 'Nobody yet'],
    ],
    likely: 'that',
  })
  return chosen === 'that' ? guessed.id : null
}

/** Nobody goes through more of them. */
const MOST_CHOICES = 5

function ofSeveral(
  row: StaffRow,
  manager: string,
  found: readonly Named[],
  talk: Talk,
): RoleId | null {
  const offered = found.slice(0, MOST_CHOICES)
  const leaders = offered.filter(({ isLeader }) => isLeader)
  const likely = leaders.length === 1 ? leaders[0] : undefined
  const chosen = talk.ask<string>({
    kind: 'manager-several',
    key: nameKey(manager),
    at: row.at,
    field: 'manager',
    words: words`Row ${String(row.at)}: ${found.length} people are called “${manager}”.`,
    choices: [...offered.map(({ id, label }) => [id, label] as const), ['nobody', 'Nobody yet']],
    likely: likely?.id ?? 'nobody',
  })
  return offered.find(({ id }) => id === chosen)?.id ?? null
}

function isToBeAdded({ key, name, seats }: Missing, talk: Talk): boolean {
  const at = seats[0]?.row.at ?? 0
  const rows = shortlisted(seats.map(({ row }) => String(row.at)))
  const who = seats.length === 1 ? words`Row ${String(at)} reports` : words`Rows ${rows} report`
  const chosen = talk.ask({
    kind: 'manager-unknown',
    key,
    at,
    field: 'manager',
    words: words`${who} to “${name}”, who is not on this list and not on the chart.`,
    choices: [
      ['nobody', 'Nobody yet'],
      ['add', words`Add ${name} (${STAGE_NAMES.leadership.toLowerCase()})`],
    ],
    likely: 'nobody',
  })
  return chosen === 'add'
}

/** "m okafor" for "Maya Okafor" and "M. Okafor"; null for a single word. */
function initialKey(name: string): string | null {
  const parts = nameKey(name)
    .split(/[\s.]+/)
    .filter((part) => part !== '')
  const last = parts.at(-1)
  const initial = parts[0]?.[0]
  return parts.length < 2 || !last || !initial ? null : `${initial} ${last}`
}
