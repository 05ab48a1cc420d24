// Answers to the calls about exporting.
import type { exportingFeature } from '../../shared/ipc/exporting.ts'
import { ok } from '../../shared/result.ts'
import type { ExportingPorts } from '../documents/drawing-export.ts'
import { copyPicture, exportDocument, openExport, showExport } from '../documents/exporting.ts'
import { documentIn, type Registry } from '../documents/registry.ts'
import type { Answers } from './answers.ts'

interface Ports {
  readonly registry: Registry
  readonly exporting: ExportingPorts
}

/** One export at a time in each window. */
export function answerExporting({
  registry,
  exporting,
}: Ports): Answers<typeof exportingFeature.calls> {
  return {
    async 'export:run'({ window }, [request]) {
      const found = documentIn(registry, window.id, request.documentId)
      return found.ok ? await exportDocument(exporting, found.value, request) : found
    },
    async 'export:copy-picture'({ window }, [request]) {
      const found = documentIn(registry, window.id, request.documentId)
      return found.ok ? await copyPicture(exporting, found.value, request) : found
    },
    async 'export:show'(open) {
      return showExport(exporting, open)
    },
    async 'export:open'(open) {
      return await openExport(exporting, open)
    },
    async 'export:cancel'(open) {
      open.stopExport()
      return ok(null)
    },
  }
}
