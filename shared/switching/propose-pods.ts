// Pods where there are none yet: how many, what they are called, what they are for.
import type { Document, Pod } from '../document/schema.ts'
import { BELT_STAGES } from '../document/vocabulary.ts'
import { podId } from '../ids.ts'
import { orgOf } from '../org/org.ts'

/** A pod of one belt has two; fewer are no pods. Source: founding article, "several small belts". */
const LEAST_PODS = 2

/**
 * People of a pod where no segments say how many pods there are. Source: Balderton, Founder's Guide
 * to B2B Sales, p. 18: six.
 */
const PEOPLE_PER_POD = 6

/** More pods than this are not proposed before somebody says what they are for. */
const MOST_UNNAMED = 8

/** One for each segment, but no more than there are people in the thinnest stage; at least two. */
export function proposedPodCount(document: Document): number {
  const org = orgOf(document)
  const scarcest = Math.min(...BELT_STAGES.map((stage) => org.cover(stage, null).length))
  const bySize = Math.min(MOST_UNNAMED, Math.floor(org.salesPeople.length / PEOPLE_PER_POD))
  const wanted = segmentsOf(document).length || bySize
  return Math.max(LEAST_PODS, Math.min(wanted, scarcest))
}

/** The known pods first, then new ones named after the segments that have none yet. */
export function proposedPods(
  document: Document,
  known: readonly Pod[],
  count: number,
): readonly Pod[] {
  const pods: Pod[] = known.slice(0, count)
  const served = new Set(pods.flatMap(({ name, segment }) => [name, segment ?? name]))
  const open = segmentsOf(document).filter((segment) => !served.has(segment))
  const ids = takenIds(document)
  let number = 0
  while (pods.length < count) {
    const segment = open.shift()
    do number++
    while (ids.has(`pod-${number}`))
    const name = segment ?? freeName(pods)
    pods.push({ id: podId(`pod-${number}`), name, ...(segment === undefined ? {} : { segment }) })
  }
  return pods
}

function segmentsOf({ company }: Document): readonly string[] {
  return [...new Set((company.segments ?? []).map((name) => name.trim()))].filter(Boolean)
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
