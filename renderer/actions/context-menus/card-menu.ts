// What can be done with the selected cards; all of it is in the native menu, too.
import { orgOf } from '../../../shared/org/org.ts'
import { currentDocument } from '../../state/store.ts'
import { leaverOf } from '../ask-what-if.ts'
import type { ThingMenu } from './thing.ts'
import { whatIfEntry } from './what-if-entry.ts'

export const CARD_MENU: ThingMenu<'card'> = [
  ['rename-role', 'add-colleague', 'add-report'],
  ['cut-roles', 'copy-roles', 'paste-roles', 'duplicate-roles', 'remove-roles'],
  [
    'show-person',
    'show-findings',
    // Of several cards the one that was pressed.
    whatIfEntry(({ roleId }) => leaverOf(orgOf(currentDocument()), roleId)),
  ],
  ['fold-branch', 'show-branch', 'show-whole-chart', 'zoom-selection'],
]
