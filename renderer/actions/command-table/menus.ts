// Which command stands in which native menu; those of one list stand together, between separators.

import type { MenuName, OfferedMenus } from '../../../shared/ipc/menu.ts'
import type { Session } from '../../state/session.ts'
import { canRun } from '../command.ts'
import { EXPORT_COMMANDS } from '../export-commands.ts'
import { type CommandId, commandOf } from './commands.ts'

export const MENUS: Readonly<Record<MenuName, readonly (readonly CommandId[])[]>> = {
  file: [
    ['new-chart', 'open-chart', 'import-list', 'start-screen'],
    ['save-chart', 'save-chart-as', 'earlier-versions'],
    ['export-chart', ...EXPORT_COMMANDS.map(({ id }) => id)],
    ['print-chart'],
    ['preferences'],
    ['reopen-charts', 'start-empty'],
    ['forget-chart', 'clear-copies'],
  ],
  edit: [
    ['undo', 'redo'],
    ['cut-roles', 'copy-roles', 'copy-picture', 'paste-roles', 'paste-list'],
    ['duplicate-roles', 'remove-roles', 'rename-role'],
    ['add-colleague', 'add-report'],
    ['select-all'],
    ['find-on-chart', 'find-next', 'find-previous'],
  ],
  view: [
    ['view-structure', 'view-reporting'],
    ['fold-branch', 'fold-all', 'unfold-all', 'show-branch', 'show-whole-chart'],
    ['zoom-in', 'zoom-out', 'zoom-actual', 'zoom-fit', 'zoom-selection'],
    [
      'command-palette',
      'show-findings',
      'show-cover',
      'show-cost',
      'show-people',
      'show-capacity',
      'show-red-flags',
    ],
    ['theme-light', 'theme-dark', 'theme-system'],
    ['interface-larger', 'interface-smaller', 'interface-usual'],
  ],
  chart: [
    ['open-advisor', 'structure-two-party', 'structure-conveyor', 'structure-pods'],
    ['add-pod', 'edit-plan'],
    ['show-person', 'what-if-leaves'],
  ],
  help: [['open-guide', 'show-rules', 'show-shortcuts'], ['copy-diagnostics'], ['about-pitcrew']],
}

/** The menus as the Electron side shows them; `isWriting`: a text has the focus, and some are meant for it. */
export function menusFor(session: Session, isWriting: boolean): OfferedMenus {
  const offered = (id: CommandId) => {
    const command = commandOf(id)
    const [keys = null] = command.keys ?? []
    const isForText = isWriting && command.inText !== undefined
    const isEnabled = isForText || canRun(command, session)
    return { id, label: command.label, keys, isEnabled }
  }
  const { file, edit, view, chart, help } = MENUS
  const all = (sections: readonly (readonly CommandId[])[]) =>
    sections.map((section) => section.map(offered))
  return { file: all(file), edit: all(edit), view: all(view), chart: all(chart), help: all(help) }
}
