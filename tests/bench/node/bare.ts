// The least that drawing a chart can cost: the same boxes, nothing around them.
import { deflateSync } from 'node:zlib'
import { type Canvas, createCanvas, PDFDocument } from '@napi-rs/canvas'
import type { Document } from '../../../shared/document/schema.ts'
import type { Layout } from '../../../shared/layout/layout.ts'
import type { PaintContext } from '../../../shared/scene/brush.ts'
import type { Scene, Shape } from '../../../shared/scene/scene.ts'

/** An SVG straight from the roles: a box and four texts each, as bytes. */
export function bareSvg({ roles, people }: Document, { cards, width, height }: Layout): Uint8Array {
  const names = new Map<string, string>(people.map(({ id, name }) => [id, name]))
  const lines = roles.map(({ title, personId, stages, fte }, at) => {
    const { x = 0, y = 0, width: wide = 180, height: high = 64 } = cards[at]?.box ?? {}
    const texts = [title, names.get(personId ?? '') ?? 'Vacant', stages[0]?.stage, `${fte}`]
    const rows = texts.map(
      (text, row) =>
        `<text x="${x + 8}" y="${y + 14 * row}" font-size="10" fill="#1d2430">${text}</text>`,
    )
    return `<rect x="${x}" y="${y}" width="${wide}" height="${high}" rx="6" fill="#ffffff" stroke="#4f7cac"/>${rows.join('')}`
  })
  const size = `viewBox="0 0 ${width} ${height}" font-family="Inter, sans-serif"`
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${lines.join('')}</svg>`
  return new TextEncoder().encode(svg)
}

/** The picture with the fastest encoding there is without a loss: rows as they are, level 1. */
export function barePng(scene: Scene, scale: number): Uint8Array {
  const canvas: Canvas = createCanvas(
    Math.ceil(scene.width * scale),
    Math.ceil(scene.height * scale),
  )
  const context = canvas.getContext('2d')
  context.scale(scale, scale)
  paint(context, scene)
  return deflateSync(canvas.data(), { level: 1 })
}

/** One page with everything. */
export function barePdf(scene: Scene, scale: number): Uint8Array {
  const pdf = new PDFDocument({})
  const page = pdf.beginPage(scene.width * scale, scene.height * scale)
  page.scale(scale, scale)
  paint(page, scene)
  pdf.endPage()
  return pdf.close()
}

/** Charts of the benchmark have no photos. */
type BareContext = Omit<PaintContext, 'drawImage'>

function paint(context: BareContext, { background, width, height, parts }: Scene): void {
  context.fillStyle = background ?? '#ffffff'
  context.fillRect(0, 0, width, height)
  for (const { box, shapes } of parts)
    for (const shape of shapes) paintShape(context, shape, box.x, box.y)
}

function paintShape(context: BareContext, shape: Shape, x: number, y: number): void {
  if (shape.kind === 'picture') return
  if (shape.kind === 'text') {
    context.font = `${shape.style.weight} ${shape.style.size}px Inter`
    context.fillStyle = shape.style.colour
    context.fillText(shape.text, x + shape.at.x, y + shape.at.y)
    return
  }
  context.beginPath()
  if (shape.kind === 'box')
    context.roundRect(
      x + shape.box.x,
      y + shape.box.y,
      shape.box.width,
      shape.box.height,
      shape.radius,
    )
  else if (shape.kind === 'circle')
    context.arc(x + shape.centre.x, y + shape.centre.y, shape.radius, 0, 2 * Math.PI)
  else for (const point of shape.points) context.lineTo(x + point.x, y + point.y)
  if (shape.fill) {
    context.fillStyle = shape.fill
    context.fill()
  }
  if (shape.stroke) {
    context.strokeStyle = shape.stroke
    context.lineWidth = shape.strokeWidth ?? 1
    context.setLineDash('dash' in shape && shape.dash ? [...shape.dash] : [])
    context.stroke()
  }
}
