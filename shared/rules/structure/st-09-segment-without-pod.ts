// ST-09. Markets of the company that no pod serves.
import { LIMITS } from '../../document/limits.ts'
import type { Pod } from '../../document/schema.ts'
import type { EditCall } from '../../editing/apply-edit.ts'
import { asWords } from '../../names/as-words.ts'
import { podName } from '../../names/called.ts'
import type { Org } from '../../org/org.ts'
import { listed, shortlisted } from '../../words/lists.ts'
import { words } from '../../words/phrase.ts'
import { defineRule, type Fix } from '../rule.ts'

/** How many pods are proposed for one market. */
const MOST_PODS = 3

export const st09SegmentWithoutPod = defineRule({
  id: 'ST-09',
  group: 'structure',
  title: 'Market without a pod',
  severity: 'warning',
  appliesTo: ['pods'],
  thresholds: [],
  // "USA and Canada" serves both of them: a pod may name several markets.
  condition:
    'The company lists a market that is named neither in the name nor in the segment of any pod. One finding for all of them.',
  source: 'Founding article: pods are divided by industry, geography or product.',
  knownLimits: 'Compares words: does not know that “DACH” includes Austria.',
  messages: {
    unserved: ({ segments }: { segments: readonly string[] }) => ({
      headline: words`Nobody serves ${shortlisted(segments)}`,
      advice: 'Say which pod it belongs to, or take it off the list of your markets.',
      forReaders: {
        advice:
          segments.length === 1
            ? 'It is one of your markets, and no pod is for it.'
            : 'They are among your markets, and no pod is for them.',
      },
    }),
  },
  check(org, report) {
    if (org.document.pods.length === 0) return
    const segments = unserved(org)
    if (segments.length > 0) report({ message: 'unserved', data: { segments }, subjects: {} })
  },
  fixes({ org }) {
    const segments = unserved(org)
    const free = org.document.pods.filter((pod) => !pod.segment?.trim())
    const [only, ...others] = segments
    if (only === undefined) return []
    if (others.length > 0) return free.length < segments.length ? [] : [oneEach(segments, free)]
    const candidates = free.length > 0 ? free : bySize(org)
    return candidates.slice(0, MOST_PODS).flatMap((pod) => {
      const segment = [pod.segment?.trim() ?? '', only].filter(Boolean).join(', ')
      if (segment.length > LIMITS.shortText) return []
      return { label: words`Let ${podName(pod)} serve ${only}`, edits: [serve(pod, segment)] }
    })
  },
})

/** Pods that have no market yet take one each, in the order in which both are listed. */
function oneEach(segments: readonly string[], pods: readonly Pod[]): Fix {
  const pairs = segments.flatMap((segment, at) => {
    const pod = pods[at]
    return pod ? [{ segment, pod }] : []
  })
  return {
    label: words`One each for ${listed(pairs.map(({ pod }) => podName(pod)))}`,
    edits: pairs.map(({ pod, segment }) => serve(pod, segment)),
  }
}

function serve(pod: Pod, segment: string): EditCall {
  return { edit: 'set-pod', args: { podId: pod.id, changes: { segment } } }
}

function bySize(org: Org): readonly Pod[] {
  return org.document.pods.toSorted(
    (a, b) => org.rolesOfPod(a.id).length - org.rolesOfPod(b.id).length,
  )
}

function unserved(org: Org): readonly string[] {
  const { pods, company } = org.document
  const named = (company.segments ?? []).map((segment) => segment.trim())
  if (named.length === 0) return []
  const served = pods.map((pod) => asWords(`${pod.name} ${pod.segment ?? ''}`)).join('\n')
  return [...new Set(named)].filter((segment) => {
    const wanted = asWords(segment)
    return wanted.trim() !== '' && !served.includes(wanted)
  })
}
