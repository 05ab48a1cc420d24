// SVG: the scene as text, readable by browsers and drawing programs; it can carry the font of its letters.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ok } from '../../shared/result.ts'
import type { Scene } from '../../shared/scene/scene.ts'
import { sceneToSvg } from '../../shared/scene/to-svg.ts'
import { fileOfWebFont, fontFace, webFontsFor } from '../../shared/scene/web-fonts.ts'
import { textToCarry } from './chart-to-carry.ts'
import { defineWriter, exportScene } from './export-request.ts'
import { withFamilies } from './with-families.ts'

/** Share of the time in which findings, layout and scene are made, as measured at thousands of roles. */
const AFTER_SCENE = 0.6

/** The bytes of an SVG file (UTF-8). */
export const svgWriter = defineWriter('svg', async (request, onProgress, onLacking) => {
  const { theme, document, fontsFolder, hasFont = false } = request
  const scene = exportScene(request)
  onProgress?.(AFTER_SCENE)
  const [named = scene] = withFamilies([scene], fontsFolder, onLacking)
  const fontFaces = hasFont ? await fontFacesFor(named, fontsFolder) : []
  const data = textToCarry(request)
  if (!data.ok) return data
  return ok(Buffer.from(sceneToSvg(named, theme, document.name, { fontFaces, data: data.value })))
})

/** Our own font alone: those of the system belong to others. */
async function fontFacesFor(scene: Scene, folder: string): Promise<readonly string[]> {
  return await Promise.all(
    webFontsFor(scene).map(async (font) =>
      fontFace(font, (await readFile(join(folder, fileOfWebFont(font)))).toString('base64')),
    ),
  )
}
