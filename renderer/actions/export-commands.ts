// A command for each export format there is: "Export as PNG…".
import { type ExportFormat, exportFormatSchema } from '../../shared/ipc.ts'
import { openDialog } from '../state/store.ts'
import { arrangeWindow } from '../state/window.ts'
import type { Command } from './command.ts'

export type ExportCommandId = `export-${ExportFormat}`

export const EXPORT_COMMANDS: readonly Command<ExportCommandId>[] =
  exportFormatSchema().options.map((format) => ({
    id: `export-${format}`,
    label: `Export as ${format.toUpperCase()}…`,
    run() {
      arrangeWindow({ exportFormat: format })
      openDialog({ kind: 'export' })
    },
  }))
