// A list merged into a chart: who is new, what has changed, what is emptied, and who is gone; each by choice.
import { idText } from '../cells/id-text.ts'
import type { Document, Role } from '../document/schema.ts'
import { applyEdits, type EditCall } from '../editing/apply-edit.ts'
import { type RoleId, roleId } from '../ids.ts'
import { personName, roleTitle } from '../names/called.ts'
import { seen } from '../names/unseen.ts'
import { type Org, orgOf } from '../org/org.ts'
import { chained } from '../words/lists.ts'
import { type Words, words } from '../words/phrase.ts'
import { talkOf } from './asking.ts'
import { findManagers } from './find-managers.ts'
import { emptiedHolder, holderChangesOf } from './holder-changes.ts'
import type { ListAnswers, ListOutcome, ListPlaces } from './import-list.ts'
import { type KnownPeople, knownPeople } from './known-people.ts'
import type { ListSheet } from './list-file.ts'
import { matchRows } from './match-rows.ts'
import { type MergeStep, mergedDocument } from './merged-document.ts'
import { rowCells } from './row-cells.ts'
import { changesOf, emptiedBy, type RowMeaning } from './row-changes.ts'
import { type StaffRow, staffRows } from './staff-rows.ts'
import { withoutDoubles } from './table-people.ts'
import { inOrderOfRows, titlesOf, wanted } from './table-plan.ts'
import { podsFor } from './table-pods.ts'
import type { Seat } from './tops.ts'

export const CHANGE_KINDS = ['new', 'changed', 'emptied', 'gone'] as const

export interface MergeChange {
  /** The same however often the list is looked through. */
  readonly id: string
  readonly kind: (typeof CHANGE_KINDS)[number]
  readonly words: Words
  /** Done when the list is merged: what is new or changed, unless somebody says otherwise. */
  readonly isTicked: boolean
}

export interface MergeAnswers extends ListAnswers {
  /** By the ids of changes, or by kinds for all of a kind. */
  readonly ticks: ReadonlyMap<string, boolean>
}

export interface MergeOutcome extends ListOutcome {
  readonly changes: readonly MergeChange[]
}

/** A missing column changes nothing; neither does an empty cell or a missing row, unless it is ticked. */
export function listIntoChart(
  sheet: ListSheet,
  document: Document,
  answers: MergeAnswers,
  { locale, today, newId }: ListPlaces,
): MergeOutcome {
  const { layout, choices, ticks } = answers
  const { currency } = document
  const read = staffRows(sheet, { ...layout, ...sheet, locale, currency, choices, today })
  const talk = talkOf(choices, read.issues)
  const roleIds = new Set(document.roles.map(({ id }) => seen(idText(id))))
  const everyRow = withoutDoubles(read.rows, talk, (row) => roleIds.has(row.roleId))
  const titles = titlesOf(everyRow, answers.stages)
  const { rows, stagesOf } = wanted(everyRow, titles)
  const org = orgOf(document)
  const matched = matchRows(rows, document)
  const seats = rows.map((row): Seat => ({ row, id: matched.get(row)?.id ?? roleId(newId()) }))
  const cellsOf = rowCells(sheet, layout.columns, org)
  const { asked, settled } = withoutUnchangedManagers(seats, matched, cellsOf)
  const chain = findManagers(asked, org, talk, () => roleId(newId()), settled)
  const pods = podsFor(rows, document, newId, talk)
  const names = namesOf(seats, chain.added, org)
  const meaningOf = ({ row, id }: Seat): RowMeaning => {
    const managerId = chain.managers.get(id) ?? undefined
    const managerName = managerId === undefined ? '' : (names.get(managerId) ?? '')
    return { stages: stagesOf(row), managerId, managerName, podId: pods.idOf(row.pod) ?? undefined }
  }
  const shared = { org, talk, known: knownPeople(document.people), claimed: new Map() }
  const steps = [
    ...seats.flatMap((seat) => {
      const { row } = seat
      const role = matched.get(row) ?? noRoleOf(row, shared.known)
      if (!role) return newStep(seat, meaningOf(seat))
      return changeSteps({ ...shared, row, role, cells: cellsOf(row.at, role) }, meaningOf(seat))
    }),
    ...goneSteps(org, matched),
  ]
  const ticked = steps.map((step) => ({
    ...step,
    isTicked: ticks.get(step.id) ?? ticks.get(step.kind) ?? isUsual(step),
  }))
  const areGone = steps.some(({ kind }) => kind === 'gone')
  const goneBy = areGone
    ? talk.ask({
        kind: 'gone',
        key: '',
        at: 0,
        field: 'name',
        words: 'What is done about those who are gone and ticked?',
        choices: [
          ['vacate', 'Their roles are open'],
          ['remove', 'Their roles go as well'],
        ],
        likely: 'vacate',
      })
    : 'vacate'
  const withPods = applyEdits(document, pods.calls)
  const before = withPods.ok ? withPods.value.document : document
  const next = mergedDocument(before, {
    steps: ticked.filter(({ isTicked }) => isTicked),
    leaders: chain.added,
    goneBy,
    newId,
  })
  const calls: readonly EditCall[] =
    next === before ? [] : [{ edit: 'replace-chart', args: { version: next, because: 'imported' } }]
  const done = applyEdits(document, calls)
  return {
    rows: read.rows,
    titles,
    issues: inOrderOfRows(talk.issues),
    calls,
    changes: ticked.map(({ id, kind, words: told, isTicked }) => ({
      id,
      kind,
      words: told,
      isTicked,
    })),
    document: done.ok ? done.value.document : document,
    refusal: done.ok ? null : done.error.message,
  }
}

function isUsual({ kind }: MergeStep): boolean {
  return kind === 'new' || kind === 'changed'
}

type Matched = Parameters<typeof holderChangesOf>[0]

/** Of somebody whom the chart has without a role: what the list says of the person is all that counts. */
function noRoleOf(row: StaffRow, known: KnownPeople): Role | null {
  const saysMore = row.title !== '' || row.roleId !== ''
  const person = row.personId === '' || saysMore ? null : known.byNumber(row)
  return person && { ...NO_ROLE, personId: person.id }
}

const NO_ROLE: Role = {
  id: roleId('none'),
  title: '',
  stages: [],
  podId: null,
  personId: null,
  managerId: null,
  fte: 1,
  ramp: 100,
  backups: [],
}

function newStep(seat: Seat, meaning: RowMeaning): MergeStep {
  const { row } = seat
  const who = row.name || row.title
  const title = row.title === '' || row.name === '' ? '' : words`, ${row.title}`
  return { id: `new ${row.at} ${who}`, kind: 'new', words: words`${who}${title}`, seat, meaning }
}

function changeSteps(asked: Matched, meaning: RowMeaning): readonly MergeStep[] {
  const { row, role, cells, org } = asked
  const who = row.name || row.title || roleTitle(role)
  const found = [
    ['changed', changesOf(row, role, meaning, cells), holderChangesOf(asked)],
    ['emptied', emptiedBy(role, cells), emptiedHolder(role, cells, org)],
  ] as const
  return found.flatMap(([kind, { changes, said }, { holder, person, said: told }]) => {
    const all = [...told, ...said]
    if (all.length === 0) return []
    const news = { ...(holder !== undefined && { holder }), ...(person && { person }) }
    const id = `${kind} ${org.role(role.id) ? role.id : role.personId}`
    return { id, kind, words: words`${who}: ${chained(all, '; ')}`, role, changes, ...news }
  })
}

/** Whoever is on the list for one role only is gone from others where the list has a row for each. */
function goneSteps(org: Org, matched: ReadonlyMap<StaffRow, Role>): readonly MergeStep[] {
  const listed = new Set([...matched.values()].map(({ id }) => id))
  const present = new Set([...matched.values()].map(({ personId }) => personId))
  const hasRowForEach = [...matched.keys()].some(({ roleId: id }) => id !== '')
  return org.document.roles.flatMap((role): readonly MergeStep[] => {
    if (listed.has(role.id)) return []
    const holder = org.holderOf(role)
    // Open roles are on no list of people.
    if (!hasRowForEach && (holder === null || present.has(holder.id))) return []
    const told = holder
      ? words`${personName(holder)}, ${roleTitle(role)}, is not on the list`
      : words`${roleTitle(role)}, an open role, is not on the list`
    return [{ id: `gone ${role.id}`, kind: 'gone', words: told, role }]
  })
}

/** Managers that are said as the chart has them are not looked for; where one of two cells is new, that one counts. */
function withoutUnchangedManagers(
  seats: readonly Seat[],
  matched: ReadonlyMap<StaffRow, Role>,
  cellsOf: ReturnType<typeof rowCells>,
) {
  const settled = new Map<RoleId, RoleId | null>()
  const asked = seats.map((seat): Seat => {
    const { row, id } = seat
    const role = matched.get(row)
    if (!role) return seat
    const cells = cellsOf(row.at, role)
    const [isNewName, isNewId] = [cells.isNew('manager'), cells.isNew('managerId')]
    if (isNewId) return seat
    if (isNewName) return { id, row: { ...row, managerId: '' } }
    settled.set(id, role.managerId)
    return seat
  })
  return { asked, settled }
}

function namesOf(
  seats: readonly Seat[],
  added: readonly { readonly id: RoleId; readonly name: string }[],
  org: Org,
): ReadonlyMap<RoleId, string> {
  return new Map([
    ...org.document.roles.map((role) => [role.id, org.holderOf(role)?.name ?? role.title] as const),
    ...seats.map(({ row, id }) => [id, row.name || row.title] as const),
    ...added.map(({ id, name }) => [id, name] as const),
  ])
}
