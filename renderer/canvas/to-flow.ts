// Scene -> React Flow nodes. React Flow only shows them and reports gestures; it is not the document.
import type { Node } from '@xyflow/react'
import type { RoleId } from '../../shared/ids.ts'
import type { Box, Point } from '../../shared/layout/layout.ts'
import type { CardPart, Scene, ScenePart } from '../../shared/scene/scene.ts'

export type PartNode = Node<{ readonly part: Exclude<ScenePart, CardPart> }, 'part'>
export type CardNode = Node<{ readonly part: CardPart }, 'card'>
export type SlotNode = Node<{ readonly box: Box }, 'slot'>
export type ChartNode = PartNode | CardNode | SlotNode

/** What a gesture adds to the scene while it lasts. */
export interface Gesture {
  /** Where the dragged cards are held. */
  readonly held: ReadonlyMap<RoleId, Point>
  /** Where they would stand if they were let go. */
  readonly slots: readonly Box[]
}

/** Painting order of what React Flow would otherwise put in the order of selection. */
const LEVEL = { pod: 0, caption: 1, line: 1, lane: 2, slot: 3, card: 4, held: 1000 } as const

/** Nodes for everything that is drawn; the same objects as before where nothing changed. */
export function toFlow(
  scene: Scene,
  selection: ReadonlySet<RoleId>,
  gesture: Gesture,
  before: ReadonlyMap<string, ChartNode>,
): ChartNode[] {
  const nodes = scene.parts.map((part): ChartNode => {
    if (part.kind !== 'card') return kept(before.get(part.id), partNode(part))
    const held = gesture.held.get(part.roleId)
    return kept(before.get(part.id), cardNode(part, selection.has(part.roleId), held))
  })
  const slots = gesture.slots.map(
    (box, at): SlotNode => ({
      id: `slot:${at}`,
      type: 'slot',
      data: { box },
      ...placed(box, box),
      ...untouchable,
      zIndex: LEVEL.slot,
    }),
  )
  return [...nodes, ...slots]
}

const untouchable = { draggable: false, selectable: false, focusable: false } as const

function partNode(part: Exclude<ScenePart, CardPart>): PartNode {
  return {
    id: part.id,
    type: 'part',
    data: { part },
    ...placed(part.box, part.box),
    ...untouchable,
    zIndex: LEVEL[part.kind],
  }
}

function cardNode(part: CardPart, selected: boolean, held: Point | undefined): CardNode {
  return {
    id: part.id,
    type: 'card',
    data: { part },
    ...placed(held ?? part.box, part.box),
    selected,
    draggable: true,
    zIndex: held ? LEVEL.held : LEVEL.card,
    className: held ? 'held' : 'card',
  }
}

function placed(at: Point, { width, height }: Box) {
  return {
    position: { x: at.x, y: at.y },
    width,
    height,
    // Sizes are known, so nothing has to be measured before the first picture.
    measured: { width, height },
  }
}

/** React Flow draws a node again when its object is another one: keep it while it looks the same. */
function kept(before: ChartNode | undefined, now: ChartNode): ChartNode {
  if (!before || before.type !== now.type) return now
  const isSame =
    before.position.x === now.position.x &&
    before.position.y === now.position.y &&
    before.width === now.width &&
    before.height === now.height &&
    before.selected === now.selected &&
    before.zIndex === now.zIndex &&
    pictureOf(before) === pictureOf(now)
  return isSame ? before : now
}

function pictureOf(node: ChartNode): unknown {
  return node.type === 'slot' ? node.data.box : node.data.part
}
