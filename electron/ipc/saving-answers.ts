// The answer to the call that saves.
import type { savingFeature } from '../../shared/ipc/saving.ts'
import { documentIn, type Registry } from '../documents/registry.ts'
import type { Saving } from '../documents/saving.ts'
import type { Answers } from './answers.ts'

interface Ports {
  readonly registry: Registry
  readonly saving: Saving
}

/** Saves only the document that the window shows. */
export function answerSaving({ registry, saving }: Ports): Answers<typeof savingFeature.calls> {
  return {
    async 'document:save'({ window }, [request]) {
      const found = documentIn(registry, window.id, request.documentId)
      return found.ok ? await saving.save(found.value, request) : found
    },
  }
}
