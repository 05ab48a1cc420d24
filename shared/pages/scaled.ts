// Parts of a drawing in another size and at another place.
import type { Box, Point } from '../layout/layout.ts'
import type { ScenePart, Shape, TextStyle } from '../scene/scene.ts'

/** Where the origin of the drawing comes to lie, and how large it is drawn. */
export interface Placing {
  readonly origin: Point
  readonly scale: number
}

/** A scaler that makes each look of texts once: there are thousands that look alike. */
export function scaler({ origin, scale }: Placing): (part: ScenePart) => ScenePart {
  const styles = new Map<TextStyle, TextStyle>()
  const styled = (style: TextStyle) => {
    const known = styles.get(style)
    if (known) return known
    const made = { ...style, size: style.size * scale }
    styles.set(style, made)
    return made
  }
  const moved = ({ x, y, width, height }: Box): Box => ({
    x: x * scale + origin.x,
    y: y * scale + origin.y,
    width: width * scale,
    height: height * scale,
  })
  return (part) => ({
    ...part,
    box: moved(part.box),
    shapes: part.shapes.map((shape) => scaledShape(shape, scale, styled)),
  })
}

function scaledShape(shape: Shape, by: number, styled: (style: TextStyle) => TextStyle): Shape {
  const point = ({ x, y }: Point) => ({ x: x * by, y: y * by })
  const box = ({ x, y, width, height }: Box) => ({
    x: x * by,
    y: y * by,
    width: width * by,
    height: height * by,
  })
  switch (shape.kind) {
    case 'text':
      return { ...shape, at: point(shape.at), style: styled(shape.style) }
    case 'picture':
      return { ...shape, centre: point(shape.centre), radius: shape.radius * by }
    case 'box':
      return { ...shape, box: box(shape.box), radius: shape.radius * by, ...strokeOf(shape, by) }
    case 'circle':
      return {
        ...shape,
        centre: point(shape.centre),
        radius: shape.radius * by,
        ...strokeOf(shape, by),
      }
    case 'line':
      return { ...shape, points: shape.points.map(point), ...strokeOf(shape, by) }
  }
}

function strokeOf(
  shape: { readonly strokeWidth?: number; readonly dash?: readonly number[] },
  by: number,
): { readonly strokeWidth: number; readonly dash?: readonly number[] } {
  const { strokeWidth = 1, dash } = shape
  return { strokeWidth: strokeWidth * by, ...(dash && { dash: dash.map((each) => each * by) }) }
}
