// What can be done with a pod as a whole, each with the way back at hand.
import type { Pod } from '../../shared/document/schema.ts'
import type { EditCall } from '../../shared/editing/apply-edit.ts'
import { podId } from '../../shared/ids.ts'
import { podName } from '../../shared/names/called.ts'
import { type Words, words } from '../../shared/words/phrase.ts'
import { edit } from '../state/edit.ts'
import { newId } from '../state/new-id.ts'
import { currentDocument } from '../state/store.ts'
import { tellDone } from '../state/toasts.ts'
import { freePodName } from './add-pod.ts'

/** One place further up (-1) or down (1) in the order of pods. */
export function movePod({ id }: Pod, by: 1 | -1): void {
  const at = currentDocument().pods.findIndex((pod) => pod.id === id)
  edit({ edit: 'move-pod', args: { podId: id, index: at + by } })
}

/** Deals its roles out to it and a new pod. */
export function splitPod(pod: Pod): void {
  const half = freePodName()
  run(
    { edit: 'split-pod', args: { podId: pod.id, newId: podId(newId()), name: half } },
    words`Split ${podName(pod)}: half of its roles are in ${half} now.`,
  )
}

/** Its roles go to another pod. */
export function mergePods(pod: Pod, into: Pod): void {
  run(
    { edit: 'merge-pods', args: { podId: pod.id, into: into.id } },
    words`Merged ${podName(pod)} into ${podName(into)}.`,
  )
}

/** Its roles stay on the chart. */
export function dissolvePod(pod: Pod): void {
  run(
    { edit: 'remove-pod', args: { podId: pod.id } },
    words`Dissolved ${podName(pod)}; its roles stay on the chart.`,
  )
}

function run(call: EditCall, done: Words): void {
  if (edit(call)) tellDone(done)
}
