// Which pods are new or gone, and what is different about the others.
import type { Document, Pod } from '../document/schema.ts'
import type { Change, PodField } from './change.ts'
import { comparison, isEqual, isSameText } from './comparison.ts'
import { matched } from './matched.ts'
import { movedAmong } from './moved.ts'

const pod = comparison<Pod, PodField>(
  {
    name: isEqual,
    segment: isSameText,
    target: isEqual,
    // Files may say so, or leave out that nobody leads it.
    leadId: (was = null, is = null) => was === is,
    axis: isEqual,
  },
  ['id'],
)

/** Pod by pod. */
export function podChanges(before: Document, after: Document): readonly Change[] {
  const { kept, added, removed } = matched(before.pods, after.pods, ({ id }) => id)
  const moved = movedAmong(kept).map((each) => each.after)
  return [
    ...removed.map((each) => ({ kind: 'pod-removed', pod: each }) as const),
    ...added.map((each) => ({ kind: 'pod-added', pod: each }) as const),
    ...kept.flatMap((each) => changesOf(each.before, each.after)),
    ...(moved.length > 0 ? [{ kind: 'pod-order', moved } as const] : []),
  ]
}

function changesOf(before: Pod, after: Pod): readonly Change[] {
  const keys = pod.unknownKeys(before, after)
  return [
    ...pod
      .changes(before, after)
      .map((change) => ({ kind: 'pod', before, after, ...change }) as const),
    ...(keys.length > 0 ? [{ kind: 'unknown', in: 'pod', pod: after, keys } as const] : []),
  ]
}
