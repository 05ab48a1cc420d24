// SVG: the scene as text, readable by browsers and drawing programs.
import { ok } from '../../shared/result.ts'
import { sceneToSvg } from '../../shared/scene/to-svg.ts'
import { defineWriter, exportScene } from './export-request.ts'
import { withFamilies } from './with-families.ts'

/** Share of the time in which findings, layout and scene are made, as measured at thousands of roles. */
const AFTER_SCENE = 0.6

/** The bytes of an SVG file (UTF-8). */
export const svgWriter = defineWriter('svg', async (request, onProgress, onLacking) => {
  const scene = exportScene(request)
  onProgress?.(AFTER_SCENE)
  const [named = scene] = withFamilies([scene], request.fontsFolder, onLacking)
  return ok(Buffer.from(sceneToSvg(named, request.theme, request.document.name)))
})
