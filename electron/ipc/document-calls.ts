// The calls about documents: new, open, save, export.
import { CALLS } from '../../shared/ipc.ts'
import { ok } from '../../shared/result.ts'
import { exportDocument } from '../documents/exporting.ts'
import { documentIn, type OpenWindow, refreshWindow } from '../documents/registry.ts'
import type { CallPorts, Calls } from './calls.ts'
import { call } from './handle.ts'

export type DocumentCalls = Pick<
  Calls,
  Extract<keyof Calls, `document:${string}` | `export:${string}`>
>

/** Answers to them. */
export function documentCalls(ports: CallPorts): DocumentCalls {
  const { registry, opening, saving, recent } = ports
  return {
    'document:new': call(CALLS['document:new'], async (open: OpenWindow) => {
      opening.openNew(open)
      return ok(null)
    }),
    'document:new-from': call(CALLS['document:new-from'], async (open: OpenWindow, [content]) => {
      opening.openFilled(content, open)
      return ok(null)
    }),
    'document:open': call(CALLS['document:open'], async (open: OpenWindow) => {
      await opening.openChosen(open)
      return ok(null)
    }),
    'document:open-recent': call(CALLS['document:open-recent'], async (open: OpenWindow, [id]) => {
      const path = recent.pathOf(id)
      if (path !== null) await opening.openPath(path, open)
      return ok(null)
    }),
    'document:open-sample': call(
      CALLS['document:open-sample'],
      async (open: OpenWindow, [name]) => {
        const sample = await ports.readSample(name)
        if (!sample.ok) return sample
        opening.openCopy(sample.value, open)
        return ok(null)
      },
    ),
    'document:save': call(CALLS['document:save'], async ({ window }: OpenWindow, [request]) => {
      const found = documentIn(registry, window.id, request.documentId)
      return found.ok ? await saving.save(found.value, request) : found
    }),
    'document:state': call(CALLS['document:state'], async ({ window }: OpenWindow, [state]) => {
      const found = documentIn(registry, window.id, state.documentId)
      if (!found.ok) return found
      const { document } = found.value
      document.isUnsaved = state.isUnsaved
      // A save under way keeps its window, whatever the page says.
      document.isTouched ||= state.isTouched
      refreshWindow(found.value)
      return ok(null)
    }),
    'export:run': call(CALLS['export:run'], async ({ window }: OpenWindow, [request]) => {
      const found = documentIn(registry, window.id, request.documentId)
      return found.ok ? await exportDocument(ports.exporting, found.value, request) : found
    }),
    'export:cancel': call(CALLS['export:cancel'], async (open: OpenWindow) => {
      open.stopExport()
      return ok(null)
    }),
  }
}
