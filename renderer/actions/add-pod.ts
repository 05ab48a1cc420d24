// Adds a pod; a chart in another structure is asked about pods first.

import { podId } from '../../shared/ids.ts'
import { edit } from '../state/edit.ts'
import { newId } from '../state/new-id.ts'
import { currentDocument } from '../state/store.ts'
import { bringIntoView } from '../view/viewport.ts'
import { goToPod } from './show-pod.ts'
import { chooseStructure } from './switch-structure.ts'

/** The next free "Pod n", in view so that roles can be dragged into it; what is typed next is its name. */
export function addPod(): void {
  if (currentDocument().structure !== 'pods') {
    chooseStructure('pods')
    return
  }
  const id = podId(newId())
  if (!edit({ edit: 'add-pod', args: { id, name: freePodName() } })) return
  goToPod(id)
  requestAnimationFrame(() => bringIntoView([]))
}

/** "Pod 4", as no pod is called yet. */
export function freePodName(): string {
  const names = new Set(currentDocument().pods.map(({ name }) => name))
  let number = names.size + 1
  while (names.has(`Pod ${number}`)) number++
  return `Pod ${number}`
}
