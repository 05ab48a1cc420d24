// How far the canvas zooms, and the zoom commands, which reach it from menu, palette and keys.
import type { ReactFlowInstance } from '@xyflow/react'
import type { CommandId } from '../../shared/commands.ts'
import type { RoleId } from '../../shared/ids.ts'
import type { ChartNode } from './to-flow.ts'

export const ZOOM = { min: 0.05, max: 3 } as const

/** Never blown up beyond reading size. */
export const FIT = { padding: 0.06, maxZoom: 1, duration: 200 } as const

type CanvasView = Pick<ReactFlowInstance<ChartNode>, 'fitView' | 'zoomIn' | 'zoomOut' | 'zoomTo'>

let canvas: CanvasView | null = null

/** The canvas announces itself when it is there, and null when it goes. */
export function setCanvas(instance: CanvasView | null): void {
  canvas = instance
}

/** Brings these roles into view; all of the chart where there are none. */
export function bringIntoView(roles: readonly RoleId[]): void {
  if (roles.length === 0) canvas?.fitView(FIT)
  else canvas?.fitView({ ...FIT, padding: 0.3, nodes: roles.map((id) => ({ id: `card:${id}` })) })
}

/** The zoom commands by id. */
export const ZOOM_COMMANDS = {
  'zoom-in': () => canvas?.zoomIn(),
  'zoom-out': () => canvas?.zoomOut(),
  'zoom-actual': () => canvas?.zoomTo(1),
  'zoom-fit': () => canvas?.fitView(FIT),
} as const satisfies Partial<Record<CommandId, () => void>>
