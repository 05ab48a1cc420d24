// A command for each export format there is: "Export as PNG…".
import { EXPORT_FORMATS, type ExportFormatId } from '../../shared/export-formats/all-formats.ts'
import { openDialog } from '../state/store.ts'
import { arrangeWindow } from '../state/window.ts'
import type { Command } from './command.ts'

export type ExportCommandId = `export-${ExportFormatId}`

export const EXPORT_COMMANDS: readonly Command<ExportCommandId>[] = EXPORT_FORMATS.map(
  ({ id, name }) => ({
    id: `export-${id}`,
    label: `Export as ${name}…`,
    run() {
      arrangeWindow({ exportFormat: id })
      openDialog({ kind: 'export' })
    },
  }),
)
