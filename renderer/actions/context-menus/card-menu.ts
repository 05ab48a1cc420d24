// What can be done with the selected cards; all of it is in the native menu, too.
import type { ThingMenu } from './thing.ts'

export const CARD_MENU: ThingMenu<'card'> = [
  ['rename-role', 'add-colleague', 'add-report'],
  ['cut-roles', 'copy-roles', 'paste-roles', 'duplicate-roles', 'remove-roles'],
  ['show-person', 'show-findings', 'what-if-leaves'],
  ['fold-branch', 'show-branch', 'show-whole-chart', 'zoom-selection'],
]
