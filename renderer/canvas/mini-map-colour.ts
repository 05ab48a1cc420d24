// Colours of the overview: lanes as tints, cards as spots of their stage.

import { colourStageOf } from '../../shared/org/lanes.ts'
import type { Colour } from '../../shared/scene/scene.ts'
import type { Theme } from '../../shared/scene/theme.ts'
import type { ChartNode } from './to-flow.ts'

/** The colour of a node in the overview. */
export function miniMapColour(node: ChartNode, theme: Theme): Colour {
  if (node.type === 'slot') return theme.line
  if (node.type === 'card') return fillOfAvatar(node) ?? theme.vacantBorder
  const { part } = node.data
  if (part.kind !== 'lane') return part.kind === 'pod' ? theme.card : theme.canvas
  const stage = colourStageOf(part.lane)
  return stage ? theme.stages[stage].tint : theme.strip
}

function fillOfAvatar(node: Extract<ChartNode, { type: 'card' }>): Colour | undefined {
  return node.data.part.shapes.flatMap((shape) => (shape.kind === 'circle' ? shape : []))[0]?.fill
}
