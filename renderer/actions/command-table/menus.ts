// Which command stands in which native menu; those of one list stand together, between separators.
import { EXPORT_COMMANDS } from '../export-commands.ts'
import type { CommandId } from './commands.ts'

export const MENU_NAMES = ['file', 'edit', 'view', 'chart', 'help'] as const
export type MenuName = (typeof MENU_NAMES)[number]

export const MENUS: Readonly<Record<MenuName, readonly (readonly CommandId[])[]>> = {
  file: [
    ['new-chart', 'open-chart'],
    ['save-chart', 'save-chart-as'],
    ['export-chart', ...EXPORT_COMMANDS.map(({ id }) => id)],
  ],
  edit: [['undo', 'redo'], ['duplicate-roles', 'remove-roles', 'rename-role'], ['select-all']],
  view: [
    ['zoom-in', 'zoom-out', 'zoom-actual', 'zoom-fit', 'zoom-selection'],
    ['command-palette', 'show-cover', 'show-people', 'show-capacity', 'show-red-flags'],
    ['theme-light', 'theme-dark', 'theme-system'],
  ],
  chart: [
    ['open-advisor', 'structure-two-party', 'structure-conveyor', 'structure-pods'],
    ['add-pod', 'edit-plan'],
    ['what-if-leaves'],
  ],
  help: [['show-rules', 'show-shortcuts']],
}
