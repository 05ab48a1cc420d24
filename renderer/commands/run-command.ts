// What each command does; menu, palette, keys and buttons all come here.
import type { CommandId } from '../../shared/commands.ts'
import type { Structure } from '../../shared/document/vocabulary.ts'
import { podId } from '../../shared/ids.ts'
import type { ThemeChoice } from '../../shared/ipc.ts'
import { call } from '../app/api.ts'
import { newId } from '../app/new-id.ts'
import { currentDocument, edit, redoEdit, select, show, undoEdit, useStore } from '../app/store.ts'
import { bringIntoView, ZOOM_COMMANDS } from '../canvas/viewport.ts'
import { duplicateSelection } from './duplicate-selection.ts'
import { removeSelection } from './remove-selection.ts'
import { saveChart } from './save-chart.ts'

const RUN: Readonly<Record<CommandId, () => unknown>> = {
  'new-chart': () => call('document:new'),
  'open-chart': () => call('document:open'),
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
  'theme-light': () => chooseTheme('light'),
  'theme-dark': () => chooseTheme('dark'),
  'theme-system': () => chooseTheme('system'),
  'structure-two-party': () => switchStructure('two-party'),
  'structure-conveyor': () => switchStructure('conveyor'),
  'structure-pods': () => switchStructure('pods'),
  'add-pod': addPod,
  'show-shortcuts': () => show({ dialog: 'shortcuts' }),
}

/** Runs a command; failures are told where they happen. */
export function runCommand(id: CommandId): void {
  RUN[id]()
}

function chooseTheme(theme: ThemeChoice): void {
  show({ themeChoice: theme })
  void call('preferences:set', { theme })
}

function switchStructure(structure: Structure): void {
  if (edit([{ edit: 'set-structure', args: { structure } }]).ok)
    requestAnimationFrame(() => bringIntoView([]))
}

/** The next free "Pod n", shown whole so that roles can be dragged into it. */
function addPod(): void {
  const names = new Set(currentDocument().pods.map(({ name }) => name))
  let number = names.size + 1
  while (names.has(`Pod ${number}`)) number++
  const isPods = currentDocument().structure === 'pods'
  edit(
    [
      { edit: 'add-pod', args: { id: podId(newId()), name: `Pod ${number}` } },
      ...(isPods ? [] : [{ edit: 'set-structure', args: { structure: 'pods' } } as const]),
    ],
    `Add Pod ${number}`,
  )
  requestAnimationFrame(() => bringIntoView([]))
}
