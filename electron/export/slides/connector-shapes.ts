// The glued lines of a slide as connectors, with the small shapes at which two of them meet.
import type { Box, Point } from '../../../shared/layout/layout.ts'
import type { Drawn } from '../../../shared/scene/scene.ts'
import type { Leg } from './connectors.ts'
import type { GluedLine } from './lines-of-page.ts'
import { boxXml, connectorXml } from './shape-xml.ts'

/** Points; as wide as the lines that meet there, or less. */
const JOINT_SIDE = 0.8

/** `numberOf`: of a shape on the slide; `next`: a number that no shape has yet. */
export function connectorShapes(
  lines: readonly GluedLine[],
  numberOf: (id: string) => number,
  next: () => number,
): readonly string[] {
  const joints = new Map<string, number>()
  const drawn: string[] = []

  function connect([from, to]: readonly [number, number], leg: Leg, stroke: Drawn): void {
    const named = { id: next(), name: 'Reports to' }
    const [start, end] = [
      { shape: from, side: leg.from },
      { shape: to, side: leg.to },
    ]
    drawn.push(connectorXml(named, leg, start, end, stroke))
  }

  /** Lines of one shape that bend at the same place share a joint, and the way to it. */
  function jointOf({ from, stroke }: GluedLine, joint: Point, leg: Leg): number {
    const key = `${from.id} ${Math.round(joint.x)} ${Math.round(joint.y)}`
    const known = joints.get(key)
    if (known !== undefined) return known
    const id = next()
    joints.set(key, id)
    connect([numberOf(from.id), id], leg, stroke)
    drawn.push(boxXml({ id, name: 'Joint' }, squareAt(joint), { fill: stroke.stroke, radius: 0 }))
    return id
  }

  for (const line of lines) {
    const { from, to, way, stroke } = line
    const [first, second] = way.legs
    if (way.joint === null || second === undefined)
      connect([numberOf(from.id), numberOf(to.id)], first, stroke)
    else connect([jointOf(line, way.joint, first), numberOf(to.id)], second, stroke)
  }
  return drawn
}

function squareAt({ x, y }: Point): Box {
  return { x: x - JOINT_SIDE / 2, y: y - JOINT_SIDE / 2, width: JOINT_SIDE, height: JOINT_SIDE }
}
