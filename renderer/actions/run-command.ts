// What each command does; menu, palette, keys and buttons all come here.

import type { CommandId } from '../../shared/commands.ts'
import { BELT_STAGES } from '../../shared/document/vocabulary.ts'
import type { ExportFormat, ThemeChoice } from '../../shared/ipc.ts'
import { request } from '../state/request.ts'
import {
  currentDocument,
  openDialog,
  redoEdit,
  renameRole,
  selectRoles,
  undoEdit,
  useSession,
} from '../state/store.ts'
import { arrangeWindow } from '../state/window.ts'
import { bringIntoView, ZOOM_COMMANDS } from '../view/viewport.ts'
import { addPod } from './add-pod.ts'
import { askAboutSelection, toggleCover } from './ask-what-if.ts'
import { duplicateSelection } from './duplicate-selection.ts'
import { removeSelection } from './remove-selection.ts'
import { saveChart } from './save-chart.ts'
import { showPeople } from './show-people.ts'
import { chooseStructure } from './switch-structure.ts'

const RUN: Readonly<Record<CommandId, () => unknown>> = {
  'new-chart': () => request('document:new'),
  'open-chart': () => request('document:open'),
  'save-chart': () => saveChart({ as: false }),
  'save-chart-as': () => saveChart({ as: true }),
  'export-chart': () => openDialog({ kind: 'export' }),
  'export-png': () => exportAs('png'),
  'export-pdf': () => exportAs('pdf'),
  'export-svg': () => exportAs('svg'),
  undo: undoEdit,
  redo: redoEdit,
  'duplicate-roles': duplicateSelection,
  'remove-roles': removeSelection,
  'rename-role': () => renameRole(useSession.getState().selection[0] ?? null),
  'select-all': () => selectRoles(currentDocument().roles.map(({ id }) => id)),
  ...ZOOM_COMMANDS,
  'zoom-selection': () => bringIntoView(useSession.getState().selection),
  'command-palette': () => openDialog({ kind: 'command-palette' }),
  'show-cover': toggleCover,
  'show-people': showPeople,
  'show-capacity': () => arrangeWindow({ panel: 'capacity' }),
  'show-red-flags': () => arrangeWindow({ panel: 'red-flags' }),
  'theme-light': () => chooseTheme('light'),
  'theme-dark': () => chooseTheme('dark'),
  'theme-system': () => chooseTheme('system'),
  'open-advisor': () => openDialog({ kind: 'advisor' }),
  'structure-two-party': () => chooseStructure('two-party'),
  'structure-conveyor': () => chooseStructure('conveyor'),
  'structure-pods': () => chooseStructure('pods'),
  'add-pod': addPod,
  'edit-plan': () => openDialog({ kind: 'plan', stages: BELT_STAGES }),
  'what-if-leaves': askAboutSelection,
  'show-rules': () => openDialog({ kind: 'rules' }),
  'show-shortcuts': () => openDialog({ kind: 'shortcuts' }),
}

/** Runs a command; failures are told where they happen. */
export function runCommand(id: CommandId): void {
  RUN[id]()
}

function chooseTheme(theme: ThemeChoice): void {
  arrangeWindow({ themeChoice: theme })
  void request('preferences:set', { theme })
}

function exportAs(exportFormat: ExportFormat): void {
  arrangeWindow({ exportFormat })
  openDialog({ kind: 'export' })
}
