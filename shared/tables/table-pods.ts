// The pods of a table: those that are on the chart already, and those that are made.
import type { Document } from '../document/schema.ts'
import type { EditCall } from '../editing/apply-edit.ts'
import { type PodId, podId } from '../ids.ts'
import { nameKey } from '../names/name-key.ts'
import { counted } from '../words/lists.ts'
import { words } from '../words/phrase.ts'
import type { Talk } from './asking.ts'
import type { StaffRow } from './staff-rows.ts'

/** Only a chart of pods gets any; the names are those of the column, each once; told where there is somebody to tell. */
export function podsFor(
  rows: readonly StaffRow[],
  { structure, pods }: Document,
  newId: () => string,
  talk: Talk | null,
): { readonly calls: readonly EditCall[]; idOf(pod: string): PodId | null } {
  const known = new Map<string, PodId>(pods.map(({ id, name }) => [nameKey(name), id]))
  const calls: EditCall[] = []
  const named = rows.filter(({ pod }) => pod !== '')
  const [first] = named
  if (structure !== 'pods') {
    if (first) {
      const told = words`${counted(named.length, 'row names', 'rows name')} a pod or team, which is left out: this chart is not built of pods.`
      talk?.tell(first.at, 'pod', told)
    }
    return { calls, idOf: () => null }
  }
  for (const { pod } of named) {
    const key = nameKey(pod)
    if (key === '' || known.has(key)) continue
    const id = podId(newId())
    known.set(key, id)
    calls.push({ edit: 'add-pod', args: { id, name: pod } })
  }
  return { calls, idOf: (pod) => known.get(nameKey(pod)) ?? null }
}
