// Puts what helps to find a fault on the clipboard.
import { defineCommand } from '../command.ts'
import { copyDiagnostics } from '../copy-diagnostics.ts'

export const copyDiagnosticsCommand = defineCommand({
  id: 'copy-diagnostics',
  label: 'Copy diagnostics',
  reach: 'everywhere',
  run: copyDiagnostics,
})
