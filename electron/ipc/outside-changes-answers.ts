// Answers to the calls about changes that other programs make to a chart's file.
import type { outsideChangesFeature } from '../../shared/ipc/outside-changes.ts'
import { documentIn, type Registry } from '../documents/registry.ts'
import type { OutsideChanges } from '../outside/outside-changes.ts'
import type { Answers } from './answers.ts'

interface Ports {
  readonly registry: Registry
  readonly outside: Omit<OutsideChanges, 'watch'>
}

/** Decides only about the document that the window shows. */
export function answerOutsideChanges({
  registry,
  outside,
}: Ports): Answers<typeof outsideChangesFeature.calls> {
  return {
    async 'outside:follow'({ window }, [{ documentId, version }]) {
      const found = documentIn(registry, window.id, documentId)
      return found.ok ? await outside.follow(found.value, version) : found
    },
    async 'outside:take-theirs'({ window }, [{ documentId, version, mine }]) {
      const found = documentIn(registry, window.id, documentId)
      return found.ok ? await outside.takeTheirs(found.value, version, mine) : found
    },
    async 'outside:keep-mine'({ window }, [{ documentId, version }]) {
      const found = documentIn(registry, window.id, documentId)
      return found.ok ? await outside.keepMine(found.value, version) : found
    },
  }
}
