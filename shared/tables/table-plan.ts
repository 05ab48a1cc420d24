// Rows of people as one list of edits: who would stand where on the chart, and what is to be known before.
import { castDraft } from 'immer'
import type { PastePlace } from '../clipboard/paste-roles.ts'
import type { Document, Role } from '../document/schema.ts'
import type { Stage } from '../document/vocabulary.ts'
import type { EditCall } from '../editing/apply-edit.ts'
import { type RoleId, roleId } from '../ids.ts'
import { placedIn } from '../org/lanes.ts'
import { orgOf } from '../org/org.ts'
import { usualTitle } from '../org/role-templates.ts'
import { usualManager } from '../org/usual-manager.ts'
import { type Choices, type Issue, talkOf } from './asking.ts'
import { findManagers } from './find-managers.ts'
import { detailsOf } from './row-details.ts'
import type { StaffRow, StaffRows } from './staff-rows.ts'
import { meaningOf, titleKey } from './stage-of-title.ts'
import { peopleFor, withoutDoubles } from './table-people.ts'
import { podsFor } from './table-pods.ts'
import { takenStructure } from './table-structure.ts'
import type { Seat } from './tops.ts'

/** null: no stage. Whoever has a title that is left out is left out, too, as those who do not sell. */
export type TitleAnswer = Stage | null | 'left-out'

/** What the user has said beside the table. */
export interface PlanAnswers {
  /** By `titleKey`. */
  readonly stages: ReadonlyMap<string, TitleAnswer>
  /** Where the table was pasted: for those of whom it says nothing but a name. */
  readonly place: PastePlace | null
  /** To what was asked of single rows. */
  readonly choices?: Choices
}

/** A title of the table, and what it is taken for. */
export interface PlannedTitle {
  readonly key: string
  readonly title: string
  readonly count: number
  readonly stage: TitleAnswer
}

export interface TablePlan {
  /** One undoable step. */
  readonly calls: readonly EditCall[]
  readonly roleIds: readonly RoleId[]
  readonly titles: readonly PlannedTitle[]
  readonly issues: readonly Issue[]
}

/**
 * Nobody is made twice: people and pods who are on the chart already are those. A chart with nothing on
 * it becomes one of pods where the table names several, else a belt.
 */
export function tablePlan(
  document: Document,
  read: StaffRows,
  answers: PlanAnswers,
  newId: () => string,
): TablePlan {
  const talk = talkOf(answers.choices ?? new Map(), read.issues)
  const everyRow = withoutDoubles(read.rows, talk)
  const titles = titlesOf(everyRow, answers.stages)
  const { rows, stagesOf } = wanted(everyRow, titles)
  const structure = takenStructure(document, rows, stagesOf, talk)
  const target = structure === null ? document : { ...document, structure, pods: [] }
  const org = orgOf(target)
  const given = rows.map((row): Seat => ({ row, id: roleId(newId()) }))
  const { managers, added } = findManagers(given, org, talk, () => roleId(newId()))
  const seats = [...added.map(({ id, name }): Seat => ({ row: leaderCalled(name), id })), ...given]
  const everybody = seats.map(({ row }) => row)
  const people = peopleFor(everybody, document, newId, talk)
  const pods = podsFor(rows, target, newId, structure === null ? talk : null)
  const team = answers.place?.team
  const namesManagers = rows.some(({ manager, managerId }) => manager !== '' || managerId !== '')

  const roles = seats.map(({ row, id }): Role => {
    const stages = stagesOf(row)
    // A title that nobody knows is for the user to decide, wherever it was pasted.
    const place = row.title === '' ? answers.place : null
    const own = { stages: stages.map((stage) => ({ stage })), podId: pods.idOf(row.pod) }
    const placed = place && stages.length === 0 ? placedIn(own, null, place.lane) : own
    const stage = placed.stages[0]?.stage
    const usual = () => usualManager(org, placed.podId, stage)
    return {
      id,
      title: row.title || (stage ? usualTitle(stage) : 'Role'),
      ...placed,
      personId: people.idOf(row),
      managerId: managers.get(id) ?? (namesManagers ? null : team ? team.managerId : usual()),
      fte: row.fte ?? 1,
      ramp: 100,
      backups: [],
      ...detailsOf(row),
    }
  })
  // Names alone go just where they were pasted.
  const isOneLane =
    answers.place !== null && rows.every((row) => row.title === '' && row.stages.length === 0)
  const where = isOneLane && answers.place ? placeIn(answers.place) : {}
  const start: EditCall[] =
    structure === null ? [] : [{ edit: 'fill-chart', args: { plan: { structure } } }]
  const add: EditCall = {
    edit: 'add-roles',
    args: { roles: castDraft(roles), people: castDraft([...people.added]), ...where },
  }
  const calls = rows.length === 0 ? [] : [...start, ...pods.calls, add]
  return { calls, roleIds: seats.map(({ id }) => id), titles, issues: inOrderOfRows(talk.issues) }
}

/** Somebody of whom the table says nothing but that others report there. */
function leaderCalled(name: string): StaffRow {
  return { ...NO_ROW, name, title: usualTitle('leadership'), stages: ['leadership'] }
}

const NO_ROW: StaffRow = {
  at: 0,
  name: '',
  title: '',
  manager: '',
  managerId: '',
  pod: '',
  market: '',
  roleId: '',
  personId: '',
  id: '',
  email: '',
  apart: '',
  stages: [],
  start: undefined,
  fte: undefined,
  quota: undefined,
  cost: undefined,
  accounts: undefined,
}

/** Where the edit puts them. */
function placeIn({ lane, index, team }: PastePlace) {
  if (team) return team.beside ? { beside: team.beside } : {}
  return { lane, ...(index === undefined ? {} : { index }) }
}

/** Those whose title is not left out, and what each of them does. */
export function wanted(rows: readonly StaffRow[], titles: readonly PlannedTitle[]) {
  const answers = new Map(titles.map(({ key, stage }) => [key, stage]))
  const ofTitle = ({ title }: StaffRow) => answers.get(titleKey(title)) ?? null
  return {
    rows: rows.filter((row) => row.stages.length > 0 || ofTitle(row) !== 'left-out'),
    stagesOf(row: StaffRow): readonly Stage[] {
      if (row.stages.length > 0) return row.stages
      const stage = ofTitle(row)
      return stage === null || stage === 'left-out' ? [] : [stage]
    },
  }
}

/** In the order in which they come; what the user says about a title goes before what we know of it. */
export function titlesOf(rows: readonly StaffRow[], stages: PlanAnswers['stages']): PlannedTitle[] {
  const titles = new Map<string, PlannedTitle>()
  for (const row of rows) {
    if (row.title === '' || row.stages.length > 0) continue
    const key = titleKey(row.title)
    const said = stages.get(key)
    const stage = said === undefined ? (meaningOf(row.title)?.stage ?? null) : said
    const before = titles.get(key)
    titles.set(
      key,
      before ? { ...before, count: before.count + 1 } : { key, title: row.title, count: 1, stage },
    )
  }
  return [...titles.values()]
}

export function inOrderOfRows(issues: readonly Issue[]): readonly Issue[] {
  return issues.toSorted((a, b) => a.at - b.at)
}
