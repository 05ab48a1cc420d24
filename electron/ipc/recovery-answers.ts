// Answers to the calls about recovery copies.
import type { recoveryFeature } from '../../shared/ipc/recovery.ts'
import { err, ok } from '../../shared/result.ts'
import type { Ending } from '../documents/ending.ts'
import { ownerOf } from '../documents/open-document.ts'
import { documentIn, type Registry } from '../documents/registry.ts'
import type { Restoring } from '../documents/restoring.ts'
import type { Recovery } from '../recovery/recovery.ts'
import type { Answers } from './answers.ts'

interface Ports {
  readonly registry: Registry
  readonly recovery: Recovery
  readonly restoring: Restoring
  readonly ending: Pick<Ending, 'hasHandedIn'>
}

const GONE = err({
  code: 'E_UNKNOWN_DOC',
  message:
    'That chart is not in the list any more: it was opened or discarded from another window; nothing was changed.',
})

/** A page keeps copies of its own document only. */
export function answerRecovery({
  registry,
  recovery,
  restoring,
  ending,
}: Ports): Answers<typeof recoveryFeature.calls> {
  const isLeft = (id: string) => restoring.left().some(({ documentId }) => documentId === id)
  return {
    async 'recovery:keep'({ window }, [{ documentId, work, isLast }]) {
      const found = documentIn(registry, window.id, documentId)
      if (found.ok && work !== null)
        await recovery.keep(ownerOf(found.value.document), work, isLast)
      if (isLast) ending.hasHandedIn(window.id)
      return found.ok ? ok({ isOff: recovery.isOff() }) : found
    },
    async 'recovery:left'() {
      return ok(restoring.left())
    },
    async 'recovery:open-left'(_open, [documentId]) {
      if (!isLeft(documentId)) return GONE
      await restoring.openLeft(documentId)
      return ok(null)
    },
    async 'recovery:discard-left'(_open, [documentId]) {
      if (!isLeft(documentId)) return GONE
      await restoring.discardLeft(documentId)
      return ok(null)
    },
  }
}
