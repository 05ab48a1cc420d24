// Shapes of slides: boxes, discs, free lines, pictures, groups and connectors.
import type { Box, Point } from '../../../shared/layout/layout.ts'
import type { Colour, Text } from '../../../shared/scene/scene.ts'
import { escapedXml } from '../../../shared/xml-text.ts'
import { bodyXml } from './text-xml.ts'
import { emu, fillXml, placeXml, type Stroke, strokeXml } from './units.ts'

/** What a shape is called in the list of a slide program, and its number on the slide. */
export interface Named {
  readonly id: number
  readonly name: string
}

interface Look extends Stroke {
  readonly fill?: Colour | undefined
}

/** A rectangle with round corners where it has a radius, and text in it where a body is given. */
export function boxXml(
  named: Named,
  box: Box,
  { radius, ...look }: Look & { readonly radius: number },
  body = '',
): string {
  const side = Math.max(0.01, Math.min(box.width, box.height))
  const round = Math.round(Math.min(0.5, radius / side) * 100_000)
  const form =
    radius > 0
      ? `<a:prstGeom prst="roundRect"><a:avLst><a:gd name="adj" fmla="val ${round}"/></a:avLst></a:prstGeom>`
      : preset('rect')
  return shapeXml(named, placeXml(box) + form + fillXml(look.fill) + strokeXml(look), body)
}

export function discXml(named: Named, box: Box, look: Look, body = ''): string {
  const properties = placeXml(box) + preset('ellipse') + fillXml(look.fill) + strokeXml(look)
  return shapeXml(named, properties, body)
}

/** A text without a frame. */
export function textXml(
  named: Named,
  box: Box,
  texts: readonly Text[],
  isOneLine: boolean,
): string {
  const properties = `${placeXml(box)}${preset('rect')}<a:noFill/>`
  return shapeXml(named, properties, bodyXml(texts, { anchor: 't', isOneLine }), ' txBox="1"')
}

/** The title of the slide, which slide programs list. */
export function titleXml({ id, name }: Named, box: Box, texts: readonly Text[]): string {
  const properties = `${placeXml(box)}${preset('rect')}<a:noFill/>`
  return `<p:sp><p:nvSpPr>${cNvPr({ id, name })}<p:cNvSpPr/><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:spPr>${properties}</p:spPr>${bodyXml(texts, { anchor: 't' })}</p:sp>`
}

/** From point to point, closed where it is filled. */
export function freeXml(named: Named, points: readonly Point[], look: Look): string {
  const x = Math.min(...points.map((point) => point.x))
  const y = Math.min(...points.map((point) => point.y))
  const width = Math.max(...points.map((point) => point.x)) - x
  const height = Math.max(...points.map((point) => point.y)) - y
  const steps = points.map((point, at) => {
    const place = `<a:pt x="${emu(point.x - x)}" y="${emu(point.y - y)}"/>`
    return at === 0 ? `<a:moveTo>${place}</a:moveTo>` : `<a:lnTo>${place}</a:lnTo>`
  })
  const close = look.fill === undefined ? '' : '<a:close/>'
  const path = `<a:path w="${emu(width)}" h="${emu(height)}"${look.fill === undefined ? ' fill="none"' : ''}>${steps.join('')}${close}</a:path>`
  const form = `<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst>${path}</a:pathLst></a:custGeom>`
  const place = placeXml({ x, y, width, height })
  return shapeXml(named, place + form + fillXml(look.fill) + strokeXml(look), '')
}

/** A straight line that is glued to nothing. */
export function straightXml(named: Named, from: Point, to: Point, stroke: Stroke): string {
  const box = {
    x: Math.min(from.x, to.x),
    y: Math.min(from.y, to.y),
    width: Math.abs(to.x - from.x),
    height: Math.abs(to.y - from.y),
  }
  const turn = (to.x - from.x) * (to.y - from.y) < 0 ? ' flipV="1"' : ''
  return `<p:cxnSp><p:nvCxnSpPr>${cNvPr(named)}<p:cNvCxnSpPr/><p:nvPr/></p:nvCxnSpPr><p:spPr>${placeXml(box, turn)}${preset('line')}${strokeXml(stroke)}</p:spPr></p:cxnSp>`
}

/** A picture that is in the file under this relation. */
export function pictureXml(
  { id, name }: Named,
  box: Box,
  relation: string,
  isRound: boolean,
): string {
  const form = preset(isRound ? 'ellipse' : 'rect')
  return `<p:pic><p:nvPicPr>${cNvPr({ id, name })}<p:cNvPicPr><a:picLocks noChangeAspect="1"/></p:cNvPicPr><p:nvPr/></p:nvPicPr><p:blipFill><a:blip r:embed="${relation}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill><p:spPr>${placeXml(box)}${form}</p:spPr></p:pic>`
}

/** Nothing to be seen: a place that leads to another slide. */
export function linkXml({ id, name }: Named, box: Box, relation: string): string {
  const link = `<a:hlinkClick r:id="${relation}" action="ppaction://hlinksldjump"/>`
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${escapedXml(name)}">${link}</p:cNvPr><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr>${placeXml(box)}${preset('rect')}<a:solidFill><a:srgbClr val="FFFFFF"><a:alpha val="0"/></a:srgbClr></a:solidFill><a:ln><a:noFill/></a:ln></p:spPr></p:sp>`
}

/** Moved and copied together; what is in it keeps its place. */
export function groupXml({ id, name }: Named, box: Box, inside: string): string {
  const { x, y, width, height } = box
  const place = `x="${emu(x)}" y="${emu(y)}"`
  const size = `cx="${emu(width)}" cy="${emu(height)}"`
  return `<p:grpSp><p:nvGrpSpPr>${cNvPr({ id, name })}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off ${place}/><a:ext ${size}/><a:chOff ${place}/><a:chExt ${size}/></a:xfrm></p:grpSpPr>${inside}</p:grpSp>`
}

/** A side of a shape, counted as slide programs do. */
export const SIDES = { top: 0, left: 1, bottom: 2, right: 3 } as const

export interface Glue {
  /** Number of the shape. */
  readonly shape: number
  readonly side: keyof typeof SIDES
}

/** A line whose ends stay at their shapes when these are moved. */
export function connectorXml(
  { id, name }: Named,
  { form, place }: { readonly form: string; readonly place: string },
  from: Glue,
  to: Glue,
  stroke: Stroke,
): string {
  const end = (tag: string, { shape, side }: Glue) =>
    `<a:${tag} id="${shape}" idx="${SIDES[side]}"/>`
  const glue = end('stCxn', from) + end('endCxn', to)
  return `<p:cxnSp><p:nvCxnSpPr>${cNvPr({ id, name })}<p:cNvCxnSpPr>${glue}</p:cNvCxnSpPr><p:nvPr/></p:nvCxnSpPr><p:spPr>${place}${form}${strokeXml(stroke)}</p:spPr></p:cxnSp>`
}

export function preset(form: string, adjustments = ''): string {
  return `<a:prstGeom prst="${form}"><a:avLst>${adjustments}</a:avLst></a:prstGeom>`
}

function shapeXml({ id, name }: Named, properties: string, body: string, kind = ''): string {
  return `<p:sp><p:nvSpPr>${cNvPr({ id, name })}<p:cNvSpPr${kind}/><p:nvPr/></p:nvSpPr><p:spPr>${properties}</p:spPr>${body}</p:sp>`
}

function cNvPr({ id, name }: Named): string {
  return `<p:cNvPr id="${id}" name="${escapedXml(name)}"/>`
}
