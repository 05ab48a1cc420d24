// What each stage of each belt can do as a table: today, and once every role is filled.

import { areOwn } from '../capacity/assumptions.ts'
import { type Belt, capacityOf } from '../capacity/capacity-of.ts'
import { RATE_KEYS } from '../capacity/ownness.ts'
import { unitWords } from '../capacity/stage-names.ts'
import { rateOf, type StageRow } from '../capacity/stage-rows.ts'
import type { Column } from '../cells/cell.ts'
import { STAGE_NAMES } from '../document/vocabulary.ts'
import { asBeginning, podName } from '../names/called.ts'
import { type OutTable, outTable, type TableSource } from './out-table.ts'
import { TABLE_NAMES } from './table-ids.ts'

interface StageOf {
  readonly when: string
  readonly belt: Belt
  readonly row: StageRow
  readonly isOwn: boolean
}

const COLUMNS: readonly Column<StageOf>[] = [
  { title: 'When', kind: 'text', cell: ({ when }) => when },
  {
    title: 'Pod',
    kind: 'text',
    cell: ({ belt: { scope } }) => (scope === null ? '' : asBeginning(podName(scope))),
  },
  { title: 'Stage', kind: 'text', cell: ({ row }) => STAGE_NAMES[row.stage] },
  { title: 'Full-time people', kind: 'number', cell: ({ row }) => rounded(row.time) },
  {
    title: 'One of them can do',
    kind: 'number',
    cell: ({ row, belt }) => rounded(rateOf(row.stage, belt.input)),
  },
  { title: 'Counted in', kind: 'text', cell: ({ row }) => unitWords(row.unit) },
  { title: 'Figures', kind: 'text', cell: ({ isOwn }) => (isOwn ? 'own' : 'usual') },
  { title: 'All of them can do', kind: 'number', cell: ({ row }) => rounded(row.capacity) },
  { title: 'Deals a month that allows', kind: 'number', cell: ({ row }) => rounded(row.canWin) },
  { title: 'In use', kind: 'share', cell: ({ row }) => rounded(row.pace) },
  { title: 'Arriving', kind: 'number', cell: ({ row }) => rounded(row.arriving) },
  { title: 'Load of what arrives', kind: 'share', cell: ({ row }) => rounded(row.arrivingLoad) },
  { title: 'Finds nobody with time', kind: 'number', cell: ({ row }) => rounded(row.pile) },
  { title: 'Sets the pace', kind: 'text', cell: ({ row }) => (row.isLimit ? 'yes' : 'no') },
  { title: 'Deals a month in all', kind: 'number', cell: ({ belt }) => rounded(belt.won) },
]

/** Empty while there is nothing to calculate. */
export function capacityTable({ org }: TableSource): OutTable {
  const capacity = capacityOf(org)
  const rowsOf = (when: string, belts: readonly Belt[]): readonly StageOf[] =>
    belts.flatMap((belt) =>
      belt.rows.map((row) => ({
        when,
        belt,
        row,
        isOwn: areOwn(org.document, RATE_KEYS[row.stage]),
      })),
    )
  return outTable(TABLE_NAMES.capacity, COLUMNS, [
    ...rowsOf('Today', capacity?.belts ?? []),
    ...rowsOf('Once all roles are filled', capacity?.filled?.belts ?? []),
  ])
}

/** More digits than four behind the point are nothing that anybody counted. */
function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 10_000) / 10_000
}
