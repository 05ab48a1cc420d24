// What a row of a list says otherwise of a role than the chart does, and what its empty cells would clear.
import type { Role } from '../document/schema.ts'
import { STAGE_NAMES, type Stage } from '../document/vocabulary.ts'
import type { PodId, RoleId } from '../ids.ts'
import { nameKey } from '../names/name-key.ts'
import { day, exact, money } from '../words/figures.ts'
import { chained } from '../words/lists.ts'
import { type Words, words } from '../words/phrase.ts'
import type { Field } from './headers.ts'
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

const FIGURES: readonly (readonly [key: Figures, field: Field, name: string])[] = [
  ['startDate', 'start', 'start'],
  ['fte', 'fte', 'FTE'],
  ['quota', 'quota', 'quota'],
  ['annualCost', 'cost', 'cost'],
  ['accounts', 'accounts', 'accounts'],
  ['market', 'market', 'market'],
]

/** Only what stands in the row: an empty cell or a missing column changes nothing. */
export function changesOf(row: StaffRow, role: Role, meaning: RowMeaning): RowChanges {
  const changes: { -readonly [Key in keyof Role]?: Role[Key] } = {}
  const said: Words[] = []
  if (row.title !== '' && nameKey(row.title) !== nameKey(role.title)) {
    changes.title = row.title
    said.push(words`title: ${row.title}, was ${role.title}`)
  }
  const [stage] = meaning.stages
  const isOtherWork = row.stages.length > 0 || changes.title !== undefined
  if (stage && isOtherWork && !isSameWork(meaning.stages, role)) {
    changes.stages = meaning.stages.map((each) => ({ stage: each }))
    said.push(
      words`stage: ${chained(
        meaning.stages.map((each) => STAGE_NAMES[each]),
        ' and ',
      )}`,
    )
  }
  if (meaning.managerId && meaning.managerId !== role.managerId) {
    changes.managerId = meaning.managerId
    said.push(words`reports to ${meaning.managerName}`)
  }
  if (meaning.podId && meaning.podId !== role.podId) {
    changes.podId = meaning.podId
    said.push(words`pod: ${row.pod}`)
  }
  const told = figuresOf(row)
  for (const [key, , name] of FIGURES) {
    const value = told[key]
    if (value === undefined || value === role[key]) continue
    Object.assign(changes, { [key]: value })
    said.push(
      role[key] === undefined
        ? words`${name}: ${shown(key, value)}`
        : words`${name}: ${shown(key, value)}, was ${shown(key, role[key])}`,
    )
  }
  return { changes, said }
}

/** What would be taken from the role if the row's empty cells count. */
export function emptiedBy(role: Role, isBlank: (field: Field) => boolean): RowChanges {
  const cleared = FIGURES.filter(
    ([key, field]) => key !== 'fte' && role[key] !== undefined && isBlank(field),
  )
  return {
    changes: Object.fromEntries(cleared.map(([key]) => [key, undefined])),
    said: cleared.map(([key, , name]) => words`${name}: nothing, was ${shown(key, role[key])}`),
  }
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

function isSameWork(stages: readonly Stage[], role: Role): boolean {
  return (
    stages.length === role.stages.length &&
    stages.every((stage) => role.stages.some((own) => own.stage === stage))
  )
}

function shown(key: Figures, value: Role[Figures]): Words {
  if (value === undefined) return 'nothing'
  if (typeof value === 'string') return key === 'startDate' ? words`${day(value)}` : value
  return key === 'quota' || key === 'annualCost' ? words`${money(value)}` : words`${exact(value)}`
}
