// A command for each export format there is: "Export as PNG…".
import { EXPORT_FORMATS, type ExportFormatId } from '../../shared/export-formats/all-formats.ts'
import { openDialog } from '../state/store.ts'
import { useWindow } from '../state/window.ts'
import type { Command } from './command.ts'
import { prefer } from './prefer.ts'

export type ExportCommandId = `export-${ExportFormatId}`

export const EXPORT_COMMANDS: readonly Command<ExportCommandId>[] = EXPORT_FORMATS.map(
  ({ id, name }) => ({
    id: `export-${id}`,
    label: `Export as ${name}…`,
    run() {
      chooseFormat(id)
      openDialog({ kind: 'export' })
    },
  }),
)

/** The export dialog offers it first, now and the next time. */
export function chooseFormat(format: ExportFormatId): void {
  prefer({ exporting: { ...useWindow.getState().preferences.exporting, format } })
}
