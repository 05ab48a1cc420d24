// The pods of a chart in a listing, and those it had in another structure.
import type { Document, Pod } from '../document/schema.ts'
import { POD_AXIS_NAMES } from '../document/vocabulary.ts'
import { podName } from '../names/called.ts'
import { words } from '../words/phrase.ts'
import { calledApart } from './called-apart.ts'
import {
  type Entry,
  fact,
  numberFact,
  type Section,
  sectionOf,
  textFact,
  unknownFacts,
} from './section.ts'

const KNOWN = ['id', 'name', 'axis', 'segment', 'target', 'leadId']

/** The pods, and the former ones by the structure they belong to. */
export function podSections(document: Document): readonly Section[] {
  const called = calledApart(document)
  const former = Object.entries(document.formerPods ?? {}).flatMap(([structure, before]) => {
    if (!before) return []
    const axis = [
      ...fact('Divided by', before.podAxis && POD_AXIS_NAMES[before.podAxis]),
      ...unknownFacts(before, ['podAxis', 'pods']),
    ]
    return sectionOf(words`Pods before, in ${structure}`, [
      ...(axis.length > 0 ? [{ name: null, facts: axis }] : []),
      ...before.pods.map((pod) => podEntry(pod, document, words`${podName(pod)} [${pod.id}]`)),
    ])
  })
  const now = document.pods.map((pod) => podEntry(pod, document, called.pod(pod)))
  return [...sectionOf('Pods', now), ...former]
}

function podEntry(pod: Pod, document: Document, name: Entry['name']): Entry {
  const called = calledApart(document)
  return {
    name,
    facts: [
      ...fact('Divided by', pod.axis && POD_AXIS_NAMES[pod.axis]),
      ...textFact('Segment', pod.segment),
      ...numberFact('Target a year', pod.target),
      ...(pod.leadId === undefined ? [] : fact('Led by', called.roleOf(pod.leadId))),
      ...unknownFacts(pod, KNOWN),
    ],
  }
}
