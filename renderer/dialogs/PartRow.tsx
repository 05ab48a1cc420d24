// What of the chart leaves: all of it, what is selected, a pod, or somebody with all below.
import { useMemo } from 'react'
import type { RoleId } from '../../shared/ids.ts'
import { asBeginning, personName, podName, roleTitle } from '../../shared/names/called.ts'
import type { Org } from '../../shared/org/org.ts'
import type { Part } from '../../shared/pages/page.ts'
import { counted } from '../../shared/words/lists.ts'
import { words } from '../../shared/words/phrase.ts'
import { useOrg } from '../state/derived.ts'
import { useSession } from '../state/store.ts'
import { useWriter } from '../state/writer.ts'
import type { ExportChoices } from './export-choices.ts'
import { ChoiceRow, type Option, type OptionGroup } from './rows.tsx'

const WHOLE = 'whole'
const SELECTED = 'selected'

/** Leaders nearest the top; a list of more is not read. */
const MOST_LEADERS = 60

type Props = { readonly choices: Pick<ExportChoices, 'part' | 'setPart'> }

/** Missing where there is nothing to choose. */
export function PartRow({ choices: { part, setPart } }: Props) {
  const org = useOrg()
  const { write } = useWriter()
  const selection = useSession((state) => state.selection)
  const { pods } = org.document
  const leaders = useMemo(() => leadersOf(org), [org])
  const options: readonly (Option<string> | OptionGroup<string>)[] = [
    { value: WHOLE, name: 'Whole chart' },
    ...(selection.length > 0
      ? [
          {
            value: SELECTED,
            name: write(words`Selection: ${counted(selection.length, 'role', 'roles')}`),
          },
        ]
      : []),
    ...(org.document.structure === 'pods' && pods.length > 0
      ? [
          {
            group: 'One pod',
            options: pods.map((pod) => ({
              value: `pod:${pod.id}`,
              name: asBeginning(podName(pod)),
            })),
          },
        ]
      : []),
    ...(leaders.length > 0
      ? [{ group: 'Somebody, and all below', options: leaders.map((id) => leaderOption(org, id)) }]
      : []),
  ]
  if (options.length === 1) return null
  return (
    <ChoiceRow
      label="What"
      value={keyOf(part)}
      options={options}
      onChange={(key) => setPart(partOf(key, org, selection))}
    />
  )
}

function keyOf(part: Part): string {
  if (part.kind === 'pod') return `pod:${part.podId}`
  if (part.kind === 'branch') return `role:${part.roleId}`
  return part.kind === 'roles' ? SELECTED : WHOLE
}

function partOf(key: string, { document }: Org, selection: readonly RoleId[]): Part {
  if (key === SELECTED) return { kind: 'roles', roleIds: selection }
  const pod = document.pods.find(({ id }) => key === `pod:${id}`)
  if (pod) return { kind: 'pod', podId: pod.id }
  const role = document.roles.find(({ id }) => key === `role:${id}`)
  return role ? { kind: 'branch', roleId: role.id } : { kind: 'whole' }
}

/** Level by level from the top; whoever is on top of everything is the whole chart. */
function leadersOf(org: Org): readonly RoleId[] {
  const tops = org.document.roles.filter(({ managerId }) => managerId === null)
  let level = tops.length === 1 ? tops.flatMap((top) => org.reportsOf(top)) : tops
  const seen = new Set(level.map(({ id }) => id))
  const found: RoleId[] = []
  while (level.length > 0 && found.length < MOST_LEADERS) {
    found.push(...level.filter((role) => org.reportsOf(role).length > 0).map(({ id }) => id))
    level = level.flatMap((role) => org.reportsOf(role)).filter(({ id }) => !seen.has(id))
    for (const { id } of level) seen.add(id)
  }
  return found.slice(0, MOST_LEADERS)
}

function leaderOption(org: Org, id: RoleId): Option<string> {
  const role = org.role(id)
  const holder = role ? org.holderOf(role) : null
  const title = role ? asBeginning(roleTitle(role)) : ''
  return { value: `role:${id}`, name: holder ? `${personName(holder)}, ${title}` : title }
}
