// The answer to the call about printing.
import type { printingFeature } from '../../shared/ipc/printing.ts'
import type { ExportingPorts } from '../documents/drawing-export.ts'
import { printDocument } from '../documents/printing.ts'
import { documentIn, type Registry } from '../documents/registry.ts'
import type { Answers } from './answers.ts'

interface Ports {
  readonly registry: Registry
  readonly exporting: ExportingPorts
}

export function answerPrinting({
  registry,
  exporting,
}: Ports): Answers<typeof printingFeature.calls> {
  return {
    async 'print:run'({ window }, [request]) {
      const found = documentIn(registry, window.id, request.documentId)
      return found.ok ? await printDocument(exporting, found.value, request) : found
    },
  }
}
