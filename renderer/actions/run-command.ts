// What each command does; menu, palette, keys and buttons all come here.
import type { CommandId } from '../../shared/commands.ts'
import { BELT_STAGES } from '../../shared/document/vocabulary.ts'
import type { ThemeChoice } from '../../shared/ipc.ts'
import { request } from '../state/request.ts'
import { currentDocument, redoEdit, select, show, undoEdit, useStore } from '../state/store.ts'
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
  'export-chart': () => show({ dialog: 'export' }),
  'export-png': () => show({ dialog: 'export', exportFormat: 'png' }),
  'export-pdf': () => show({ dialog: 'export', exportFormat: 'pdf' }),
  'export-svg': () => show({ dialog: 'export', exportFormat: 'svg' }),
  undo: undoEdit,
  redo: redoEdit,
  'duplicate-roles': duplicateSelection,
  'remove-roles': removeSelection,
  'rename-role': () => show({ renaming: useStore.getState().selection[0] ?? null }),
  'select-all': () => select(currentDocument().roles.map(({ id }) => id)),
  ...ZOOM_COMMANDS,
  'zoom-selection': () => bringIntoView(useStore.getState().selection),
  'command-palette': () => show({ dialog: 'command-palette' }),
  'show-cover': toggleCover,
  'show-people': showPeople,
  'show-capacity': () => show({ panel: 'capacity' }),
  'show-red-flags': () => show({ panel: 'red-flags' }),
  'theme-light': () => chooseTheme('light'),
  'theme-dark': () => chooseTheme('dark'),
  'theme-system': () => chooseTheme('system'),
  'open-advisor': () => show({ dialog: 'advisor' }),
  'structure-two-party': () => chooseStructure('two-party'),
  'structure-conveyor': () => chooseStructure('conveyor'),
  'structure-pods': () => chooseStructure('pods'),
  'add-pod': addPod,
  'edit-plan': () => show({ dialog: 'plan', planStages: BELT_STAGES }),
  'what-if-leaves': askAboutSelection,
  'show-rules': () => show({ dialog: 'rules' }),
  'show-shortcuts': () => show({ dialog: 'shortcuts' }),
}

/** Runs a command; failures are told where they happen. */
export function runCommand(id: CommandId): void {
  RUN[id]()
}

function chooseTheme(theme: ThemeChoice): void {
  show({ themeChoice: theme })
  void request('preferences:set', { theme })
}
