// Answers to the calls about closing a window.
import type { closingFeature } from '../../shared/ipc/closing.ts'
import { ok } from '../../shared/result.ts'
import { documentIn, type Registry, refreshWindow } from '../documents/registry.ts'
import type { Restoring } from '../documents/restoring.ts'
import { closeWindow } from '../documents/window-desk.ts'
import type { Recovery } from '../recovery/recovery.ts'
import type { Answers } from './answers.ts'

interface Ports {
  readonly registry: Registry
  readonly recovery: Pick<Recovery, 'forget'>
  readonly restoring: Pick<Restoring, 'isShown'>
}

/** Keeps the close guard informed. */
export function answerClosing({
  registry,
  recovery,
  restoring,
}: Ports): Answers<typeof closingFeature.calls> {
  return {
    async 'document:state'({ window }, [state]) {
      const found = documentIn(registry, window.id, state.documentId)
      if (!found.ok) return found
      const { document } = found.value
      document.isUnsaved = state.isUnsaved
      if (!state.isUnsaved) document.recovered = null
      // A save under way keeps its window, whatever the page says.
      document.isTouched ||= state.isTouched
      found.value.isLookingThrough = state.isLookingThrough
      refreshWindow(found.value)
      restoring.isShown(document.id)
      if (!state.isUnsaved) await recovery.forget(document.id)
      return ok(null)
    },
    async 'window:close'(open) {
      // Somebody has asked for the close already, and does it once the page has had its say.
      if (open.closing.isDeciding) open.closing.tell({ type: 'page-wants-to-close' })
      else void closeWindow(open)
      return ok(null)
    },
  }
}
