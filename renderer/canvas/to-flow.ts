// Scene -> React Flow nodes. React Flow only shows them; it is not the document.
import type { Node } from '@xyflow/react'
import type { RoleId } from '../../shared/ids.ts'
import type { Box, Point } from '../../shared/layout/layout.ts'
import type { CardPart, LinePart, ScenePart } from '../../shared/scene/scene.ts'
import type { Closeness } from '../view/closeness.ts'

type PlacePart = Exclude<ScenePart, CardPart>

/** `isPainted`: the picture is on the canvas below, the element only names it and is touched. */
export type PartNode = Node<{ readonly part: PlacePart; readonly isPainted: boolean }, 'part'>
export type CardNode = Node<
  {
    readonly part: CardPart
    readonly isPainted: boolean
    readonly isSelected: boolean
    readonly isTabStop: boolean
  },
  'card'
>
export type SlotNode = Node<{ readonly box: Box }, 'slot'>
export type ChartNode = PartNode | CardNode | SlotNode

/** What is not in the scene: selection, gestures, and what is painted instead. */
export interface Look {
  readonly selected: ReadonlySet<RoleId>
  /** Where the dragged cards are held. */
  readonly held: ReadonlyMap<RoleId, Point>
  /** Where they would stand if they were let go. */
  readonly slots: readonly Box[]
  readonly tabStop: RoleId | null
  /** Who reports to whom: looked at now, and no part of the drawing. */
  readonly lines: readonly LinePart[]
  readonly way: Closeness['way']
}

/** Painting order of what React Flow would otherwise put in the order of selection. */
const LEVEL = {
  pod: 0,
  caption: 1,
  line: 1,
  lane: 2,
  command: 2,
  slot: 3,
  card: 4,
  tag: 5,
  held: 1000,
} as const

/** Slots that are shown at once; nobody counts more. */
const MOST_SLOTS = 100

/** A node for each of these parts; the same objects as before where nothing changed. */
export function toFlow(
  parts: readonly ScenePart[],
  look: Look,
  before: ReadonlyMap<string, ChartNode>,
): ChartNode[] {
  const nodes = parts.map((part) =>
    kept(before.get(part.id), part.kind === 'card' ? cardNode(part, look) : partNode(part, look)),
  )
  const slots = look.slots.slice(0, MOST_SLOTS).map(
    (box, at): SlotNode => ({
      id: `slot:${at}`,
      type: 'slot',
      data: { box },
      ...placed(box, box),
      ...untouchable,
      zIndex: LEVEL.slot,
    }),
  )
  const lines = look.lines.map((part) =>
    kept(before.get(part.id), {
      ...partNode(part, look),
      data: { part, isPainted: false },
      zIndex: LEVEL.command,
    }),
  )
  return [...nodes, ...lines, ...slots]
}

/** By React Flow: what is pressed, dragged and selected is our own business. */
const untouchable = { draggable: false, selectable: false, focusable: false } as const

function partNode(part: PlacePart, { way }: Look): PartNode {
  return {
    id: part.id,
    type: 'part',
    data: { part, isPainted: way !== 'everything' },
    ...placed(part.box, part.box),
    ...untouchable,
    zIndex: LEVEL[part.kind],
  }
}

function cardNode(part: CardPart, { selected, held, tabStop, way }: Look): CardNode {
  const { roleId } = part
  const heldAt = held.get(roleId)
  return {
    id: part.id,
    type: 'card',
    data: {
      part,
      isPainted: way === 'overview' && !heldAt,
      isSelected: selected.has(roleId),
      isTabStop: roleId === tabStop,
    },
    ...placed(heldAt ?? part.box, part.box),
    ...untouchable,
    zIndex: heldAt ? LEVEL.held : LEVEL.card,
    // A finger that drags a card does not move the view.
    className: heldAt ? 'held nopan' : 'card nopan',
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
    before.zIndex === now.zIndex &&
    isSameData(before.data, now.data)
  return isSame ? before : now
}

function isSameData(before: ChartNode['data'], now: ChartNode['data']): boolean {
  return Object.entries(now).every(([key, value]) => Reflect.get(before, key) === value)
}
