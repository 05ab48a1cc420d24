// The nodes that React Flow gets: the parts of the scene that are elements now, and open slots.

import { useMemo, useRef } from 'react'
import type { RoleId } from '../../shared/ids.ts'
import type { LinePart, ScenePart } from '../../shared/scene/scene.ts'
import { usePointer } from '../state/pointer.ts'
import type { Closeness } from '../view/closeness.ts'
import { keepParts } from './keep-parts.ts'
import { partsInDom } from './overview/parts-in-dom.ts'
import { type ChartNode, type Look, toFlow } from './to-flow.ts'
import type { ShownScene } from './use-shown-scene.ts'

interface ChartNodesArgs {
  readonly shown: ShownScene
  /** Drawn over the lanes and behind the cards. */
  readonly lines: readonly LinePart[]
  readonly closeness: Closeness
  readonly selection: readonly RoleId[]
  readonly selected: ReadonlySet<RoleId>
  readonly held: Look['held']
  /** The card that the Tab key reaches. */
  readonly tabStop: RoleId | null
  readonly hovered: RoleId | null
}

/** So many selected (or looked at) cards are elements even where cards are painted. */
const MOST_WANTED = 40

/** The same objects from call to call for everything that looks the same. */
export function useChartNodes(args: ChartNodesArgs): ChartNode[] {
  const { shown, lines, closeness, selection, selected, held, tabStop, hovered } = args
  const { scene, slots, moving } = shown
  const dropTarget = usePointer((state) => state.drag?.drop?.onto ?? null)
  const highlight = usePointer((state) => state.highlight)
  const wanted = useMemo(() => {
    const others = [tabStop, hovered, dropTarget].filter((id) => id !== null)
    const lit = [...(highlight?.roles ?? [])].slice(0, MOST_WANTED)
    return new Set([...selection.slice(0, MOST_WANTED), ...lit, ...others, ...held.keys()])
  }, [selection, tabStop, hovered, dropTarget, highlight, held])
  const partsBefore = useRef<readonly ScenePart[]>([])
  const parts = useMemo(() => {
    const inDom = partsInDom(scene.parts, closeness, wanted).filter(
      (part) => part.kind !== 'card' || !moving.has(part.roleId) || held.has(part.roleId),
    )
    partsBefore.current = keepParts(inDom, partsBefore.current)
    return partsBefore.current
  }, [scene, closeness, wanted, moving, held])
  const before = useRef<ReadonlyMap<string, ChartNode>>(new Map())
  return useMemo(() => {
    const look = { selected, held, slots, tabStop, lines, way: closeness.way }
    const nodes = toFlow(parts, look, before.current)
    before.current = new Map(nodes.map((node) => [node.id, node]))
    return nodes
  }, [parts, selected, held, slots, tabStop, lines, closeness.way])
}
