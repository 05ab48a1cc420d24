// The parts of a presentation that are the same for all: master, layout, theme, and lists of what is in it.
import type { IsoDate } from '../../../shared/dates.ts'
import { escapedXml } from '../../../shared/xml-text.ts'
import { emu } from './units.ts'

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const A = 'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'
const P = 'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml'

export interface About {
  readonly title: string
  readonly author: string
  /** The same chart on the same day is the same file. */
  readonly today: IsoDate
  readonly slides: number
  /** Points. */
  readonly width: number
  readonly height: number
}

export interface Relation {
  readonly id: string
  /** The last part of its type, such as "slide". */
  readonly type: string
  readonly target: string
}

export function relationsXml(relations: readonly Relation[]): string {
  const all = relations.map(
    ({ id, type, target }) =>
      `<Relationship Id="${id}" Type="${type.startsWith('http') ? type : `${OFFICE}/${type}`}" Target="${target}"/>`,
  )
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${all.join('')}</Relationships>`
}

/** Every part but slides and pictures, by path. */
export function partsFor(about: About): Readonly<Record<string, string>> {
  return {
    '[Content_Types].xml': contentTypes(about),
    '_rels/.rels': relationsXml([
      { id: 'rId1', type: 'officeDocument', target: 'ppt/presentation.xml' },
      {
        id: 'rId2',
        type: `${PACKAGE}/relationships/metadata/core-properties`,
        target: 'docProps/core.xml',
      },
      { id: 'rId3', type: 'extended-properties', target: 'docProps/app.xml' },
    ]),
    'docProps/core.xml': core(about),
    'docProps/app.xml': `${HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Pitcrew</Application><Slides>${about.slides}</Slides></Properties>`,
    'ppt/presentation.xml': presentation(about),
    'ppt/_rels/presentation.xml.rels': relationsXml([
      { id: 'rId1', type: 'slideMaster', target: 'slideMasters/slideMaster1.xml' },
      ...numbersTo(about.slides).map((number) => ({
        id: `rId${number + 1}`,
        type: 'slide',
        target: `slides/slide${number}.xml`,
      })),
      { id: `rId${about.slides + 2}`, type: 'theme', target: 'theme/theme1.xml' },
    ]),
    'ppt/slideMasters/slideMaster1.xml': MASTER,
    'ppt/slideMasters/_rels/slideMaster1.xml.rels': relationsXml([
      { id: 'rId1', type: 'slideLayout', target: '../slideLayouts/slideLayout1.xml' },
      { id: 'rId2', type: 'theme', target: '../theme/theme1.xml' },
    ]),
    'ppt/slideLayouts/slideLayout1.xml': LAYOUT,
    'ppt/slideLayouts/_rels/slideLayout1.xml.rels': relationsXml([
      { id: 'rId1', type: 'slideMaster', target: '../slideMasters/slideMaster1.xml' },
    ]),
    'ppt/theme/theme1.xml': THEME,
  }
}

function numbersTo(count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => at + 1)
}

function contentTypes({ slides }: About): string {
  const part = (name: string, type: string) =>
    `<Override PartName="${name}" ContentType="${type}"/>`
  return [
    `${HEAD}<Types xmlns="${PACKAGE}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    '<Default Extension="png" ContentType="image/png"/>',
    '<Default Extension="jpeg" ContentType="image/jpeg"/>',
    part('/ppt/presentation.xml', `${TYPE}.presentation.main+xml`),
    part('/ppt/slideMasters/slideMaster1.xml', `${TYPE}.slideMaster+xml`),
    part('/ppt/slideLayouts/slideLayout1.xml', `${TYPE}.slideLayout+xml`),
    part('/ppt/theme/theme1.xml', 'application/vnd.openxmlformats-officedocument.theme+xml'),
    ...numbersTo(slides).map((each) => part(`/ppt/slides/slide${each}.xml`, `${TYPE}.slide+xml`)),
    part('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'),
    part(
      '/docProps/app.xml',
      'application/vnd.openxmlformats-officedocument.extended-properties+xml',
    ),
    '</Types>',
  ].join('')
}

function core({ title, author, today }: About): string {
  const at = `${today}T00:00:00Z`
  const date = (tag: string) => `<dcterms:${tag} xsi:type="dcterms:W3CDTF">${at}</dcterms:${tag}>`
  return `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escapedXml(title)}</dc:title><dc:creator>${escapedXml(author === '' ? 'Pitcrew' : author)}</dc:creator><dc:language>en</dc:language>${date('created')}${date('modified')}</cp:coreProperties>`
}

function presentation({ slides, width, height }: About): string {
  const ids = numbersTo(slides).map((each) => `<p:sldId id="${255 + each}" r:id="rId${each + 1}"/>`)
  return `${HEAD}<p:presentation ${A} ${R} ${P}><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst><p:sldIdLst>${ids.join('')}</p:sldIdLst><p:sldSz cx="${emu(width)}" cy="${emu(height)}"/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>`
}

const EMPTY_TREE =
  '<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>'

/** A title, which has its place and look on each slide. */
const TITLE_SHAPE =
  '<p:sp><p:nvSpPr><p:cNvPr id="2" name="Title"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="title"/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="482600" y="355600"/><a:ext cx="8000000" cy="500000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0"/><a:lstStyle/><a:p><a:r><a:rPr lang="en-GB"/><a:t>Title</a:t></a:r></a:p></p:txBody></p:sp>'

const LEVEL =
  '<a:lvl1pPr algn="l"><a:defRPr sz="1000"><a:latin typeface="+mn-lt"/></a:defRPr></a:lvl1pPr>'

const MASTER = `${HEAD}<p:sldMaster ${A} ${R} ${P}><p:cSld><p:bg><p:bgPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:effectLst/></p:bgPr></p:bg><p:spTree>${EMPTY_TREE}${TITLE_SHAPE}</p:spTree></p:cSld><p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/><p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst><p:txStyles><p:titleStyle>${LEVEL}</p:titleStyle><p:bodyStyle>${LEVEL}</p:bodyStyle><p:otherStyle>${LEVEL}</p:otherStyle></p:txStyles></p:sldMaster>`

const LAYOUT = `${HEAD}<p:sldLayout ${A} ${R} ${P} type="titleOnly" preserve="1"><p:cSld name="Title only"><p:spTree>${EMPTY_TREE}${TITLE_SHAPE}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`

const colour = (name: string, value: string) => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`
const FONT = '<a:latin typeface="Arial"/><a:ea typeface=""/><a:cs typeface=""/>'
const FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'
const LINE = `<a:ln w="9525">${FILL}</a:ln>`
const EFFECT = '<a:effectStyle><a:effectLst/></a:effectStyle>'

/** The colours of the stages, so that what is added looks as if it belonged there. */
const THEME = `${HEAD}<a:theme ${A} name="Pitcrew"><a:themeElements><a:clrScheme name="Pitcrew">${colour('dk1', '16202E')}${colour('lt1', 'FFFFFF')}${colour('dk2', '455266')}${colour('lt2', 'F6F7F9')}${colour('accent1', '7553F2')}${colour('accent2', '0D8272')}${colour('accent3', 'C9510C')}${colour('accent4', '2A6BD0')}${colour('accent5', '455266')}${colour('accent6', '5F6B7D')}${colour('hlink', '2F6BED')}${colour('folHlink', '2F6BED')}</a:clrScheme><a:fontScheme name="Pitcrew"><a:majorFont>${FONT}</a:majorFont><a:minorFont>${FONT}</a:minorFont></a:fontScheme><a:fmtScheme name="Pitcrew"><a:fillStyleLst>${FILL}${FILL}${FILL}</a:fillStyleLst><a:lnStyleLst>${LINE}${LINE}${LINE}</a:lnStyleLst><a:effectStyleLst>${EFFECT}${EFFECT}${EFFECT}</a:effectStyleLst><a:bgFillStyleLst>${FILL}${FILL}${FILL}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`
