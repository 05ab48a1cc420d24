// Where a paste lands: beside what is selected, else under the pointer, else where the roles come from.
import type { PastePlace } from '../../../shared/clipboard/paste-roles.ts'
import type { RoleId } from '../../../shared/ids.ts'
import type { Point } from '../../../shared/layout/layout.ts'
import { orgOf } from '../../../shared/org/org.ts'
import { currentDocument, currentSession } from '../../state/store.ts'
import { chartPointAt, isOnChart } from '../../view/pointing.ts'
import { layoutFor, shownView } from '../../view/shown-view.ts'

let pointer: Point | null = null

/** Follows the pointer for as long as the window lives; keys that go elsewhere leave it behind. */
export function followPointer(): () => void {
  const move = ({ clientX: x, clientY: y }: PointerEvent) => {
    pointer = { x, y }
  }
  const leave = () => {
    pointer = null
  }
  const press = ({ ctrlKey, metaKey, key }: KeyboardEvent) => {
    if (!ctrlKey && !metaKey && key.length > 1) pointer = null
  }
  window.addEventListener('pointermove', move)
  document.addEventListener('pointerleave', leave)
  window.addEventListener('keydown', press)
  return () => {
    window.removeEventListener('pointermove', move)
    document.removeEventListener('pointerleave', leave)
    window.removeEventListener('keydown', press)
  }
}

/** `pasted`: the roles that are copied; where they are selected themselves, that is no place. */
export function placeToPaste(pasted: ReadonlySet<RoleId>): PastePlace | null {
  const { selection } = currentSession()
  const document = currentDocument()
  const org = orgOf(document)
  const beside = selection.every((id) => pasted.has(id))
    ? null
    : shownView().pasteBeside(org, selection)
  if (beside || !pointer || !isOnChart(pointer)) return beside
  const drawn = { org, layout: layoutFor(document) }
  return shownView().pasteAt(drawn, chartPointAt(pointer), pasted)
}
