// What a row of a list says otherwise of a role than the chart does, and what its empty cells would clear.
import type { Role } from '../document/schema.ts'
import { STAGE_NAMES, type Stage } from '../document/vocabulary.ts'
import type { PodId, RoleId } from '../ids.ts'
import { nameKey } from '../names/name-key.ts'
import { plainNumber } from '../numbers/plain-number.ts'
import { day, exact, money } from '../words/figures.ts'
import { chained } from '../words/lists.ts'
import { type Words, words } from '../words/phrase.ts'
import type { RowCells } from './row-cells.ts'
import type { StaffRow } from './staff-rows.ts'

export interface RowChanges {
  readonly changes: Partial<Role>
  /** In words, each such as "quota: 450,000, was 400,000". */
  readonly said: readonly Words[]
}

/** What is known of a row beside what stands in it. */
export interface RowMeaning {
  readonly stages: readonly Stage[]
  /** undefined: nobody is named, or nobody found. */
  readonly managerId: RoleId | undefined
  readonly managerName: string
  /** undefined: no pod is named, or the chart has none. */
  readonly podId: PodId | undefined
}

type Figures = 'fte' | 'startDate' | 'quota' | 'annualCost' | 'accounts' | 'market'

const FIGURES = [
  ['startDate', 'start', 'start'],
  ['fte', 'fte', 'FTE'],
  ['quota', 'quota', 'quota'],
  ['annualCost', 'cost', 'cost'],
  ['accounts', 'accounts', 'accounts'],
  ['market', 'market', 'market'],
] as const satisfies readonly (readonly [key: Figures, field: string, name: string])[]

/** Only what stands in the row: an empty cell or a missing column changes nothing. */
export function changesOf(
  row: StaffRow,
  role: Role,
  meaning: RowMeaning,
  cells: RowCells,
): RowChanges {
  const changes: { -readonly [Key in keyof Role]?: Role[Key] } = {}
  const said: Words[] = []
  if (cells.isNew('title') && row.title !== '' && isOtherText(row, row.title, role.title)) {
    changes.title = row.title
    said.push(words`title: ${row.title}, was ${role.title}`)
  }
  // Where no column has stages, another title tells of other work.
  const isOtherWork = row.stages.length > 0 ? cells.isNew('stage') : changes.title !== undefined
  if (isOtherWork && meaning.stages.length > 0 && !isSameWork(meaning.stages, role)) {
    changes.stages = meaning.stages.map((each) => ({ stage: each }))
    said.push(words`stage: ${stageNames(meaning.stages)}`)
  }
  if (meaning.managerId && meaning.managerId !== role.managerId) {
    changes.managerId = meaning.managerId
    said.push(words`reports to ${meaning.managerName}`)
  }
  if (cells.isNew('pod') && meaning.podId && meaning.podId !== role.podId) {
    changes.podId = meaning.podId
    said.push(words`pod: ${row.pod}`)
  }
  const told = figuresOf(row)
  for (const [key, field, name] of FIGURES) {
    const value = told[key]
    if (value === undefined || !cells.isNew(field) || isSameFigure(value, role[key])) continue
    Object.assign(changes, { [key]: value })
    said.push(
      role[key] === undefined
        ? words`${name}: ${shown(key, value)}`
        : words`${name}: ${shown(key, value)}, was ${shown(key, role[key])}`,
    )
  }
  return { changes, said }
}

/** What would be taken from the role if the row's empty cells count; everybody works some time. */
export function emptiedBy(role: Role, cells: RowCells): RowChanges {
  const cleared = FIGURES.filter(
    ([key, field]) => key !== 'fte' && role[key] !== undefined && cells.isBlank(field),
  )
  const isLed = role.managerId !== null && !cells.isNew('managerId')
  const places = [
    ...(isLed && cells.isBlank('manager')
      ? [['managerId', null, 'reports to: nobody'] as const]
      : []),
    ...(role.podId !== null && cells.isBlank('pod') ? [['podId', null, 'pod: none'] as const] : []),
    ...(role.stages.length > 0 && cells.isBlank('stage')
      ? [['stages', [], 'stage: none'] as const]
      : []),
  ]
  return {
    changes: Object.fromEntries([
      ...places.map(([key, value]) => [key, value]),
      ...cleared.map(([key]) => [key, undefined]),
    ]),
    said: [
      ...places.map(([, , told]) => told),
      ...cleared.map(([key, , name]) => words`${name}: nothing, was ${shown(key, role[key])}`),
    ],
  }
}

/** Lists of other programs may have names in capitals, and mean nothing by it. */
export function isOtherText({ roleId, personId }: StaffRow, text: string, before: string): boolean {
  return roleId === '' && personId === '' ? nameKey(text) !== nameKey(before) : text !== before
}

function figuresOf({ start, fte, quota, cost, accounts, market }: StaffRow) {
  return {
    startDate: start,
    fte,
    quota,
    annualCost: cost,
    accounts,
    market: market === '' ? undefined : market,
  }
}

/** Spreadsheets keep fifteen digits of a number. */
function isSameFigure(value: string | number, before: Role[Figures]): boolean {
  return typeof value === 'number' && typeof before === 'number'
    ? plainNumber(value) === plainNumber(before)
    : value === before
}

function isSameWork(stages: readonly Stage[], role: Role): boolean {
  return (
    stages.length === role.stages.length &&
    stages.every((stage) => role.stages.some((own) => own.stage === stage))
  )
}

function stageNames(stages: readonly Stage[]): Words {
  return chained(
    stages.map((each) => STAGE_NAMES[each]),
    ' and ',
  )
}

function shown(key: Figures, value: Role[Figures]): Words {
  if (value === undefined) return 'nothing'
  if (typeof value === 'string') return key === 'startDate' ? words`${day(value)}` : value
  return key === 'quota' || key === 'annualCost' ? words`${money(value)}` : words`${exact(value)}`
}
