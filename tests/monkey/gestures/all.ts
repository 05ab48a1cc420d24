// Every gesture, by its name.
import type { Gesture } from '../monkey.ts'
import { chooseInMenu } from './choose-in-menu.ts'
import { clickCard } from './click-card.ts'
import { dragCard } from './drag-card.ts'
import { dragPerson } from './drag-person.ts'
import { dragRole } from './drag-role.ts'
import { drawFrame } from './draw-frame.ts'
import { foldBranches } from './fold-branches.ts'
import { moveView } from './move-view.ts'
import { openCardMenu } from './open-card-menu.ts'
import { pressKeys } from './press-keys.ts'
import { renameCard } from './rename-card.ts'
import { resizeWindow } from './resize-window.ts'
import { saveChart } from './save-chart.ts'
import { searchCommand } from './search-command.ts'
import { switchView } from './switch-view.ts'
import { touchAnything } from './touch-anything.ts'
import { touchLists } from './touch-lists.ts'
import { touchPanel } from './touch-panel.ts'
import { touchTopBar } from './touch-top-bar.ts'
import { undoOften } from './undo-often.ts'

export const GESTURES: readonly Gesture[] = [
  clickCard,
  dragCard,
  dragPerson,
  dragRole,
  drawFrame,
  foldBranches,
  moveView,
  pressKeys,
  renameCard,
  resizeWindow,
  saveChart,
  switchView,
  touchAnything,
  undoOften,
  openCardMenu,
  searchCommand,
  touchLists,
  chooseInMenu,
  touchPanel,
  touchTopBar,
]
