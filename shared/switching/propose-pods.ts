// Pods where there are none yet: how many, what they are called, what they are for.
import { writtenSegments } from '../advisor/chart-facts.ts'
import { factsOf } from '../advisor/facts.ts'
import { podCountOf, podNamesFor } from '../advisor/pod-plan.ts'
import type { Document, Pod } from '../document/schema.ts'
import { podId } from '../ids.ts'

/** A pod of one belt has two; fewer are no pods. Source: founding article, "several small belts". */
const LEAST_PODS = 2

/** As many as the advisor would make; at least two, since somebody chose pods. */
export function proposedPodCount(document: Document): number {
  return Math.max(LEAST_PODS, podCountOf(factsOf(document)))
}

/** The known pods first, then new ones named after the segments that have none yet. */
export function proposedPods(
  document: Document,
  known: readonly Pod[],
  count: number,
): readonly Pod[] {
  const pods: Pod[] = known.slice(0, count)
  const served = new Set(pods.flatMap(({ name, segment }) => [name, segment ?? name]))
  const open = writtenSegments({ ...document, pods: [] }, document.company).filter(
    (segment) => !served.has(segment),
  )
  const ids = takenIds(document)
  let number = 0
  for (const names of podNamesFor(open, Math.max(0, count - pods.length))) {
    do number++
    while (ids.has(`pod-${number}`))
    pods.push({ id: podId(`pod-${number}`), ...(names ?? { name: freeName(pods) }) })
  }
  return pods
}

function freeName(pods: readonly Pod[]): string {
  const names = new Set(pods.map(({ name }) => name))
  let number = pods.length + 1
  while (names.has(`Pod ${number}`)) number++
  return `Pod ${number}`
}

/** Including ids of pods that are only remembered, since roles may remember having been in them. */
function takenIds({ pods, formerPods, roles, people }: Document): ReadonlySet<string> {
  const former = Object.values(formerPods ?? {}).flatMap((then) => then?.pods ?? [])
  return new Set([...pods, ...former, ...roles, ...people].map(({ id }): string => id))
}
