// Every command of the window, once: native menu, command palette and keys all read this table.
import { EXPORT_FORMATS, type ExportFormatId } from './export-formats/all-formats.ts'
import { recordOf } from './record-of.ts'

export interface CommandDefinition {
  readonly label: string
  /** Electron accelerator; CmdOrCtrl is Command on a Mac and Control elsewhere. */
  readonly shortcut?: string
  readonly menu: 'file' | 'edit' | 'view' | 'chart' | 'help'
  /** Commands of one section stand together, between separators. */
  readonly section: number
}

export const COMMANDS = {
  'new-chart': { label: 'New chart', shortcut: 'CmdOrCtrl+N', menu: 'file', section: 1 },
  'open-chart': { label: 'Open…', shortcut: 'CmdOrCtrl+O', menu: 'file', section: 1 },
  'save-chart': { label: 'Save', shortcut: 'CmdOrCtrl+S', menu: 'file', section: 2 },
  'save-chart-as': { label: 'Save as…', shortcut: 'CmdOrCtrl+Shift+S', menu: 'file', section: 2 },
  'export-chart': { label: 'Export…', shortcut: 'CmdOrCtrl+E', menu: 'file', section: 3 },
  ...recordOf(
    EXPORT_FORMATS,
    ({ id }) => exportCommandId(id),
    ({ name }) => ({ label: `Export as ${name}…`, menu: 'file', section: 3 }),
  ),

  undo: { label: 'Undo', shortcut: 'CmdOrCtrl+Z', menu: 'edit', section: 1 },
  redo: { label: 'Redo', shortcut: 'CmdOrCtrl+Shift+Z', menu: 'edit', section: 1 },
  'duplicate-roles': { label: 'Duplicate', shortcut: 'CmdOrCtrl+D', menu: 'edit', section: 2 },
  'remove-roles': { label: 'Delete', shortcut: 'Delete', menu: 'edit', section: 2 },
  'rename-role': { label: 'Rename', shortcut: 'F2', menu: 'edit', section: 2 },
  'select-all': { label: 'Select all roles', shortcut: 'CmdOrCtrl+A', menu: 'edit', section: 3 },

  'zoom-in': { label: 'Zoom in', shortcut: 'CmdOrCtrl+Plus', menu: 'view', section: 1 },
  'zoom-out': { label: 'Zoom out', shortcut: 'CmdOrCtrl+-', menu: 'view', section: 1 },
  'zoom-actual': { label: 'Zoom to 100 %', shortcut: 'CmdOrCtrl+0', menu: 'view', section: 1 },
  'zoom-fit': { label: 'Fit the chart', shortcut: 'CmdOrCtrl+1', menu: 'view', section: 1 },
  'zoom-selection': {
    label: 'Zoom to selection',
    shortcut: 'CmdOrCtrl+2',
    menu: 'view',
    section: 1,
  },
  'command-palette': {
    label: 'Search or run a command',
    shortcut: 'CmdOrCtrl+K',
    menu: 'view',
    section: 2,
  },
  'show-cover': { label: 'Show cover', menu: 'view', section: 2 },
  'show-people': { label: 'Show people', menu: 'view', section: 2 },
  'show-capacity': { label: 'Show capacity', menu: 'view', section: 2 },
  'show-red-flags': { label: 'Show red flags', menu: 'view', section: 2 },
  'theme-light': { label: 'Light theme', menu: 'view', section: 3 },
  'theme-dark': { label: 'Dark theme', menu: 'view', section: 3 },
  'theme-system': { label: 'Theme of the system', menu: 'view', section: 3 },

  'open-advisor': { label: 'Ask the advisor…', menu: 'chart', section: 1 },
  'structure-two-party': { label: 'Use the two-party structure', menu: 'chart', section: 1 },
  'structure-conveyor': { label: 'Use the conveyor structure', menu: 'chart', section: 1 },
  'structure-pods': { label: 'Use the pods structure', menu: 'chart', section: 1 },
  'add-pod': { label: 'Add a pod', menu: 'chart', section: 2 },
  'edit-plan': { label: 'Metrics, hand-overs and shared goal…', menu: 'chart', section: 2 },
  'what-if-leaves': { label: 'What if … leaves?', menu: 'chart', section: 3 },

  'show-rules': { label: 'All rules and their numbers…', menu: 'help', section: 1 },
  'show-shortcuts': { label: 'Keyboard shortcuts', shortcut: 'F1', menu: 'help', section: 1 },
} as const satisfies Record<string, CommandDefinition>

export type CommandId = keyof typeof COMMANDS

/** All commands in the order of the menus. */
export const COMMAND_IDS = Object.freeze(
  Object.keys(COMMANDS).filter((id): id is CommandId => Object.hasOwn(COMMANDS, id)),
)

/** The command that opens the export dialog with this format. */
export function exportCommandId(format: ExportFormatId): `export-${ExportFormatId}` {
  return `export-${format}`
}

/** The definition of a command, with its optional fields visible to the compiler. */
export function commandOf(id: CommandId): CommandDefinition {
  return COMMANDS[id]
}
