// One page as a slide: cards are shapes with their texts, lines stay at what they lead to.
import { groupedBy } from '../../../shared/grouped.ts'
import type { Box, Point } from '../../../shared/layout/layout.ts'
import type { Page } from '../../../shared/pages/page.ts'
import type { CardPart, ScenePart, Shape, Text } from '../../../shared/scene/scene.ts'
import { textWidth } from '../../../shared/scene/text-metrics.ts'
import { connectorShapes } from './connector-shapes.ts'
import { linesOfPage } from './lines-of-page.ts'
import {
  boxXml,
  discXml,
  freeXml,
  groupXml,
  linkXml,
  type Named,
  pictureXml,
  straightXml,
  textXml,
  titleXml,
} from './shape-xml.ts'
import { bodyXml } from './text-xml.ts'
import { fillXml } from './units.ts'

export interface SlideFiles {
  /** The relation under which a picture is reached from the slide. */
  picture(data: string): string
  /** The same of another slide, by the id of its page. */
  slide(page: string): string | null
  managerOf(card: CardPart): CardPart | undefined
  readonly logo: string | null
}

const NAMESPACES =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'

/** The whole part of the file. */
export function slideXml(page: Page, files: SlideFiles): string {
  const { scene, links } = page
  // 1 is the slide itself.
  let last = 1
  const next = () => ++last
  const numbers = new Map(scene.parts.map((part) => [part.id, next()]))
  const isSheet = page.id.includes('/tile:')
  const lines = isSheet ? null : linesOfPage(scene.parts, files.managerOf)
  const free = new Set(lines?.free.map(({ id }) => id))
  const numberOf = (id: string) => numbers.get(id) ?? 0
  const connectors = connectorShapes(lines?.glued ?? [], numberOf, next)
  const title = scene.parts.find(({ kind }) => kind === 'caption')
  const shapes = scene.parts
    .filter((part) => part.kind !== 'line' || lines === null || free.has(part.id))
    .map((part) => {
      const id = numberOf(part.id)
      return part === title
        ? titleXml({ id, name: 'Title' }, wide(part.box), textsOf(part))
        : partXml(part, id, next, files)
    })
  const pictures =
    files.logo === null || scene.logo === undefined
      ? ''
      : pictureXml({ id: next(), name: 'Logo' }, scene.logo.box, files.logo, false)
  const leads = links.map(({ box, to }) => {
    const relation = files.slide(to)
    return relation === null ? '' : linkXml({ id: next(), name: 'Go to slide' }, box, relation)
  })
  const background =
    scene.background === null
      ? ''
      : `<p:bg><p:bgPr>${fillXml(scene.background)}<a:effectLst/></p:bgPr></p:bg>`
  const tree = `<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>${connectors.join('')}${shapes.join('')}${pictures}${leads.join('')}</p:spTree>`
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<p:sld ${NAMESPACES}><p:cSld>${background}${tree}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`
}

/** Room for letters of another font. */
function wide({ x, y, width, height }: Box): Box {
  return { x, y, width: width * 1.08, height: height * 1.05 }
}

function textsOf({ shapes }: ScenePart): readonly Text[] {
  return shapes.filter((shape) => shape.kind === 'text')
}

type Next = () => number

function partXml(part: ScenePart, id: number, next: Next, files: SlideFiles): string {
  if (part.kind === 'card') return cardXml(part, id, next, files)
  if (part.kind === 'caption' || part.kind === 'line' || part.kind === 'tag')
    return shapesXml(part, part.shapes, id, next, files)
  return areaXml(part, id, next, files)
}

/** Narrower than this part of a card, a box in it is no ground. */
const STRIP = 0.2

/** A card is a group: its shape with title and holder, and what stands on it. */
function cardXml(part: CardPart, id: number, next: Next, files: SlideFiles): string {
  const { box, shapes, label } = part
  const frame = shapes.findLast((shape) => shape.kind === 'box' && shape.stroke !== undefined)
  if (frame?.kind !== 'box') return shapesXml(part, shapes, id, next, files)
  const texts = shapes.filter((shape) => shape.kind === 'text' && shape.anchor === 'start')
  const lines = inLines(texts.filter((shape) => shape.kind === 'text'))
  const left = lines[0]?.at.x ?? 0
  const body = bodyXml(lines, { left, right: 2, anchor: 'ctr' })
  const own = boxXml({ id, name: label }, { ...box }, frame, body)
  // Of boxes the strip in the colour of the stage is kept, not the card’s own edge.
  const rest = shapes.filter(
    (shape) =>
      !texts.includes(shape) && (shape.kind !== 'box' || shape.box.width < frame.box.width * STRIP),
  )
  const furniture = shapesXml(part, rest, next(), next, files)
  return groupXml({ id: next(), name: label }, box, own + furniture)
}

/** A lane or a pod: its ground with the words of its header. */
function areaXml(part: ScenePart, id: number, next: Next, files: SlideFiles): string {
  const { box, shapes, label } = part
  const ground = shapes.findLast(
    (shape) => shape.kind === 'box' && shape.fill !== undefined && shape.dash === undefined,
  )
  if (ground?.kind !== 'box') return shapesXml(part, shapes, id, next, files)
  const written = shapes
    .filter((shape) => shape.kind === 'text')
    .filter(({ anchor }) => anchor === 'start')
  // In a pod’s header stand two columns, left and right of its lead’s card.
  const columns = part.kind === 'pod' ? [...groupedBy(written, ({ at }) => at.x).values()] : []
  const [texts = written, ...others] = columns
  const lines = inLines(texts)
  const [first] = lines
  const left = first ? first.at.x - ground.box.x : 0
  const widest = Math.max(
    0,
    ...lines.map(({ text, style }) => textWidth(text, style.size, style.weight)),
  )
  const place = { ...ground.box, x: ground.box.x + box.x, y: ground.box.y + box.y }
  const right = part.kind === 'pod' ? Math.max(0, place.width - left - widest * 1.2) : 2
  const top = first ? Math.max(0, first.at.y - first.style.size * 1.05 - ground.box.y) : 0
  const body = bodyXml(lines, { left, right, top, anchor: 't' })
  const rest = shapes.filter(
    (shape) =>
      shape !== ground && !written.some((text) => text === shape) && !isEdge(shape, ground),
  )
  const beside = others.map((column) => columnXml({ id: next(), name: label }, column, box))
  return (
    boxXml({ id, name: label }, place, ground, body) +
    beside.join('') +
    shapesXml(part, rest, next(), next, files)
  )
}

/** Texts below each other, each on its line. */
function columnXml(named: Named, texts: readonly Text[], origin: Point): string {
  const boxes = texts.map((text) => textBox(text, origin))
  const [first] = boxes
  const last = boxes.at(-1)
  if (!first || !last) return ''
  const width = Math.max(...boxes.map((each) => each.width))
  return textXml(named, { ...first, width, height: last.y + last.height - first.y }, texts, true)
}

/** The darker edge of a pod, which a slide does without. */
function isEdge(shape: Shape, ground: Shape): boolean {
  return (
    shape.kind === 'box' &&
    ground.kind === 'box' &&
    shape.stroke === undefined &&
    shape.box.width === ground.box.width &&
    shape.box.height === ground.box.height
  )
}

/** Pieces on one height become one line. */
function inLines(texts: readonly Text[]): readonly Text[] {
  return [...groupedBy(texts, ({ at }) => at.y).values()].flatMap((line) => {
    const [first] = line
    return first ? [{ ...first, text: line.map(({ text }) => text).join(' ') }] : []
  })
}

/** Whatever has no form of its own: discs with the letters in them, boxes, lines and texts. */
function shapesXml(
  { box, label, id: partId }: ScenePart,
  shapes: readonly Shape[],
  id: number,
  next: Next,
  files: SlideFiles,
): string {
  const name = label === '' ? partId : label
  if (shapes.length > 1 && shapes.every(({ kind }) => kind === 'text'))
    return paragraphXml({ id, name }, box, shapes)
  const inDiscs = new Map(shapes.flatMap((shape, at) => lettersOf(shape, shapes[at + 1])))
  const letters = new Set<Shape>(inDiscs.values())
  return shapes
    .filter((shape) => !letters.has(shape))
    .map((shape, at) =>
      shapeXml({ id: at === 0 ? id : next(), name }, shape, box, inDiscs.get(shape), files),
    )
    .join('')
}

/** A text that is centred in the disc before it. */
function lettersOf(
  shape: Shape,
  following: Shape | undefined,
): readonly (readonly [Shape, Text])[] {
  const isIn =
    shape.kind === 'circle' && following?.kind === 'text' && following.anchor === 'middle'
  return isIn ? [[shape, following]] : []
}

function shapeXml(
  named: Named,
  shape: Shape,
  at: Point,
  letters: Text | undefined,
  files: SlideFiles,
): string {
  const place = ({ x, y }: Point) => ({ x: x + at.x, y: y + at.y })
  switch (shape.kind) {
    case 'circle': {
      const body = letters ? bodyXml([letters], { anchor: 'ctr', isOneLine: true }) : ''
      return discXml(named, around(place(shape.centre), shape.radius), shape, body)
    }
    case 'picture': {
      const box = around(place(shape.centre), shape.radius)
      return pictureXml(named, box, files.picture(shape.photo), true)
    }
    case 'box':
      return boxXml(named, { ...shape.box, ...place(shape.box) }, shape)
    case 'line': {
      const points = shape.points.map(place)
      const [from, to] = points
      const isStraight = from && to && points.length === 2 && shape.fill === undefined
      return isStraight ? straightXml(named, from, to, shape) : freeXml(named, points, shape)
    }
    case 'text':
      return textXml(named, textBox(shape, at), [shape], true)
  }
}

function around({ x, y }: Point, radius: number): Box {
  return { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius }
}

/** Lines that were broken to fit are one paragraph, which breaks by itself. */
function paragraphXml(named: Named, box: Box, shapes: readonly Shape[]): string {
  const texts = shapes.filter((shape) => shape.kind === 'text')
  const [first] = texts
  if (!first) return ''
  const whole = { ...first, text: texts.map(({ text }) => text).join(' ') }
  return textXml(named, { ...box, width: box.width * 1.02 }, [whole], false)
}

function textBox({ at, text, style, anchor }: Text, origin: Point): Box {
  const width = textWidth(text, style.size, style.weight)
  const shift = anchor === 'start' ? 0 : anchor === 'middle' ? width / 2 : width
  const height = style.size * 1.25
  return { x: origin.x + at.x - shift, y: origin.y + at.y - style.size, width, height }
}
