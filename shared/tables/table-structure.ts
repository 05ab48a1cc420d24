// The structure that a new chart takes from a table: pods where its teams are belts of their own, else one belt.
import { isEmptyChart } from '../document/is-empty-chart.ts'
import type { Document } from '../document/schema.ts'
import { BELT_STAGES, isBeltStage, type Stage, type Structure } from '../document/vocabulary.ts'
import { groupedBy } from '../grouped.ts'
import { nameKey } from '../names/name-key.ts'
import { counted, shortlisted } from '../words/lists.ts'
import { words } from '../words/phrase.ts'
import type { Talk } from './asking.ts'
import type { StaffRow } from './staff-rows.ts'

/** null: the chart has one already. Pods have the same stages as others; departments share them out. */
export function takenStructure(
  document: Document,
  rows: readonly StaffRow[],
  stagesOf: (row: StaffRow) => readonly Stage[],
  talk: Talk,
): Structure | null {
  if (document.structure !== null || !isEmptyChart(document)) return null
  const named = rows.filter(({ pod }) => nameKey(pod) !== '')
  const pods = groupedBy(named, ({ pod }) => nameKey(pod))
  const [first] = named
  if (pods.size < 2 || !first) return 'conveyor'
  const stagesIn = [...pods.values()].map(
    (members) => new Set(members.flatMap(stagesOf).filter(isBeltStage)),
  )
  const isShared = BELT_STAGES.some(
    (stage) => stagesIn.filter((stages) => stages.has(stage)).length > 1,
  )
  const belts = stagesIn.filter((stages) => stages.size > 1)
  const isPods = isShared && belts.length * 2 >= pods.size
  return talk.ask({
    kind: 'structure',
    key: '',
    at: first.at,
    field: 'pod',
    words: words`${counted(named.length, 'row names', 'rows name')} one of ${counted(pods.size, 'team', 'teams')}: ${shortlisted([...pods.values()].map(([member]) => member?.pod ?? ''))}.`,
    choices: [
      ['pods', 'Each is a pod'],
      ['conveyor', 'One belt for all'],
    ],
    likely: isPods ? 'pods' : 'conveyor',
  })
}
