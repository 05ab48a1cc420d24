// Pages for a printer: one HTML page with a drawing for each sheet, and fonts and pictures in it.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Page } from '../../shared/pages/page.ts'
import { ok } from '../../shared/result.ts'
import type { FontWeight } from '../../shared/scene/scene.ts'
import { sceneToSvg } from '../../shared/scene/to-svg.ts'
import { WEIGHT_NAMES } from '../../shared/scene/web-fonts.ts'
import { escapedXml } from '../../shared/xml-text.ts'
import { exportPages, titleOfPages } from './export-pages.ts'
import type { WritePicture } from './export-request.ts'
import { withFamilies } from './with-families.ts'

/** Shares of the time that are over then, as measured at thousands of roles. */
const AFTER_PAGES = 0.6
const AFTER_DRAWING = 0.9

/** All sheets have the size of the first: a printer has one paper for a job. */
export const pagesForPrinter: WritePicture = async (request, onProgress, onLacking) => {
  const pages = exportPages(request)
  onProgress?.(AFTER_PAGES)
  const scenes = withFamilies(
    pages.map(({ scene }) => scene),
    request.fontsFolder,
    onLacking,
  )
  const sheets = scenes.map((scene, at) => sceneToSvg(scene, request.theme, pages[at]?.title ?? ''))
  onProgress?.(AFTER_DRAWING)
  const fonts = await Promise.all(WEIGHTS.map((weight) => fontFace(request.fontsFolder, weight)))
  const html = [
    '<!doctype html>',
    `<html lang="${escapedXml(request.locale)}">`,
    '<meta charset="utf-8">',
    // How the job is called in the list of the printer.
    `<title>${escapedXml(titleOfPages(request))}</title>`,
    `<style>${[...fonts, ...sheetStyles(pages)].join('\n')}</style>`,
    ...sheets.map((svg) => `<div>${svg}</div>`),
    '</html>\n',
  ].join('\n')
  onProgress?.(1)
  return ok(Buffer.from(html))
}

function sheetStyles([first]: readonly Page[]): readonly string[] {
  if (first === undefined) throw new Error('Bug: there is always a page')
  const { width, height } = first.scene
  const size = `${points(width)} ${points(height)}`
  return [
    `@page { size: ${size}; margin: 0 }`,
    'html, body { margin: 0; background: #ffffff }',
    // Hidden: a fraction of a point over the edge would be another sheet.
    `div { width: ${points(width)}; height: ${points(height)}; overflow: hidden; break-inside: avoid }`,
    'div + div { break-before: page }',
    'svg { display: block; width: 100%; height: 100% }',
  ]
}

const WEIGHTS = [400, 500, 600, 700] as const satisfies readonly FontWeight[]

/** The whole font, with every sign that it has: this page is never kept. */
async function fontFace(folder: string, weight: FontWeight): Promise<string> {
  const bytes = await readFile(join(folder, `Inter-${WEIGHT_NAMES[weight]}.ttf`))
  const source = `url(data:font/ttf;base64,${bytes.toString('base64')})`
  return `@font-face { font-family: Inter; font-weight: ${weight}; src: ${source} }`
}

function points(value: number): string {
  return `${Math.round(value * 100) / 100}pt`
}
