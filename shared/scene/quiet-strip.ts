// Draws the quiet strips below the lanes: support, and who stands in no stage.
import type { PlacedLane } from '../layout/layout.ts'
import { laneName } from '../org/lane-name.ts'
import type { Org } from '../org/org.ts'
import { words } from '../words/phrase.ts'
import type { Writer } from '../words/writer.ts'
import type { Shape } from './scene.ts'
import { textLine } from './shapes.ts'
import type { Theme } from './theme.ts'

interface StripOptions {
  readonly theme: Theme
  readonly writer: Writer
  /** Say in an empty strip what may be dropped there, instead of leaving it out. */
  readonly hints: boolean
}

/** Nothing for an empty strip without hints. */
export function stripShapes(
  org: Org,
  placed: PlacedLane,
  { theme, writer, hints }: StripOptions,
): readonly Shape[] {
  const { width, height } = placed.box
  const isEmpty = placed.roleIds.length === 0
  if (isEmpty && !hints) return []
  const name = laneName(org, placed.lane)
  const text = isEmpty
    ? `${name}: drop operations, design or product marketing here`
    : [name, servedBy(org, placed, writer)].filter((part) => part !== '').join(' · ')
  return [
    quietGround(placed, theme),
    textLine(
      { x: 14, y: isEmpty ? height / 2 + 4 : 21 },
      text,
      { size: 12, weight: isEmpty ? 400 : 600, colour: theme.mutedText },
      width - 28,
    ),
  ]
}

/** What is no stage stands on grey. */
export function quietGround({ box: { width, height } }: PlacedLane, theme: Theme): Shape {
  return {
    kind: 'box',
    box: { x: 0, y: 0, width, height },
    radius: 12,
    fill: theme.strip,
    stroke: theme.stripBorder,
  }
}

/** In pods the helpers are there for all of them. */
function servedBy({ document }: Org, { lane }: PlacedLane, writer: Writer): string {
  if (lane.kind !== 'support' || document.structure !== 'pods') return ''
  const { length } = document.pods
  if (length === 0) return ''
  return length === 1 ? 'serves the pod' : writer.write(words`serves all ${length} pods`)
}
