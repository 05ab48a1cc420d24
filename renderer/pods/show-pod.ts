// Shows a pod's fields in the company tab.
import type { PodId } from '../../shared/ids.ts'
import { show } from '../app/store.ts'

/** How a pod's fields are found on the page. */
export function podFieldsId(id: PodId): string {
  return `pod-fields-${id}`
}

/** Scrolls to the fields and begins with the name. */
export function showPod(id: PodId): void {
  show({ panel: 'company' })
  requestAnimationFrame(() => {
    const fields = document.getElementById(podFieldsId(id))
    fields?.scrollIntoView({ block: 'start' })
    fields?.querySelector('input')?.focus({ preventScroll: true })
  })
}
