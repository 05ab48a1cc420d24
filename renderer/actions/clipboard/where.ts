// Where a paste lands: beside what is selected, else under the pointer, else where the roles come from.
import type { PastePlace } from '../../../shared/clipboard/paste-roles.ts'
import type { RoleId } from '../../../shared/ids.ts'
import type { Point } from '../../../shared/layout/layout.ts'
import { laneKey, laneOf } from '../../../shared/org/lanes.ts'
import { slotAt } from '../../../shared/views/structure/slot.ts'
import { currentDocument, currentSession } from '../../state/store.ts'
import { chartPointAt, isOnChart } from '../../view/pointing.ts'
import { layoutFor } from '../../view/shown-view.ts'

const NONE: ReadonlySet<RoleId> = new Set()

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
  return placeOfSelection(pasted) ?? placeOfPointer(pasted)
}

/** After the last of the selected cards that stand in the lane of the first one. */
function placeOfSelection(pasted: ReadonlySet<RoleId>): PastePlace | null {
  const { selection } = currentSession()
  if (selection.every((id) => pasted.has(id))) return null
  const document = currentDocument()
  const selected = new Set(selection)
  const first = document.roles.find(({ id }) => id === selection[0])
  if (!first) return null
  const lane = laneOf(first, document)
  const cards = document.roles.filter((role) => laneKey(laneOf(role, document)) === laneKey(lane))
  return { lane, index: cards.findLastIndex(({ id }) => selected.has(id)) + 1 }
}

/** Over the lane that they stand in already, the pointer says nothing. */
function placeOfPointer(pasted: ReadonlySet<RoleId>): PastePlace | null {
  if (!pointer || !isOnChart(pointer)) return null
  const document = currentDocument()
  const slot = slotAt(layoutFor(document), chartPointAt(pointer), NONE)
  if (!slot) return null
  const key = laneKey(slot.lane)
  const isOwn = document.roles.some(
    (role) => pasted.has(role.id) && laneKey(laneOf(role, document)) === key,
  )
  return isOwn ? null : slot
}
