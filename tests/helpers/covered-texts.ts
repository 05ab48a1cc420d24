// Everything written on a drawing that something painted later lies on, or another text; in words, nothing: all can be read.
import type { Box } from '../../shared/layout/layout.ts'
import type { Scene, Shape, Text } from '../../shared/scene/scene.ts'
import { textWidth } from '../../shared/scene/text-metrics.ts'

/** Height of capital letters above the baseline and depth of letters below it, as a part of their size. */
const ABOVE = 0.73
const BELOW = 0.22

/** Of any scene, with whatever is laid over it. */
export function coveredTextsIn({ parts }: Scene): readonly string[] {
  const found: string[] = []
  const written: { readonly text: string; readonly box: Box }[] = []
  for (const { id, box: at, shapes } of parts) {
    for (const shape of shapes) {
      const box = areaOf(shape, at)
      if (box === null) continue
      for (const { text, box: under } of written)
        if (overlap(box, under)) found.push(`“${text}” below ${shape.kind} of ${id}`)
      if (shape.kind === 'text') written.push({ text: shape.text, box })
    }
  }
  return found
}

/** What it covers; null: nothing, as a line or a frame. Of a circle the square in it: its corners are empty. */
function areaOf(shape: Shape, at: Box): Box | null {
  const moved = ({ x, y, width, height }: Box) => ({ x: at.x + x, y: at.y + y, width, height })
  switch (shape.kind) {
    case 'text':
      return moved(boxOfText(shape))
    case 'box':
      return shape.fill === undefined ? null : moved(shape.box)
    case 'circle':
    case 'picture': {
      if (shape.kind === 'circle' && shape.fill === undefined) return null
      const half = shape.radius * Math.SQRT1_2
      const { x, y } = shape.centre
      return moved({ x: x - half, y: y - half, width: 2 * half, height: 2 * half })
    }
    case 'line': {
      if (shape.fill === undefined) return null
      const xs = shape.points.map(({ x }) => x)
      const ys = shape.points.map(({ y }) => y)
      const [x, y] = [Math.min(...xs), Math.min(...ys)]
      return moved({ x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y })
    }
  }
}

function boxOfText({ at, text, style: { size, weight }, anchor }: Text): Box {
  const width = textWidth(text, size, weight)
  const left = { start: 0, middle: width / 2, end: width }[anchor]
  return { x: at.x - left, y: at.y - ABOVE * size, width, height: (ABOVE + BELOW) * size }
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
}
