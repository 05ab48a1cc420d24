// SVG: the scene as text, readable by browsers and drawing programs.
import { ok } from '../../shared/result.ts'
import { sceneToSvg } from '../../shared/scene/to-svg.ts'
import { defineWriter, exportScene } from './export-request.ts'

/** Share of the time in which findings and layout are made, as measured at thousands of roles. */
const AFTER_LAYOUT = 0.4

/** The bytes of an SVG file (UTF-8). */
export const svgWriter = defineWriter('svg', async (request, onProgress) => {
  const scene = exportScene(request)
  onProgress?.(AFTER_LAYOUT)
  const pieces: Buffer[] = []
  for (const piece of sceneToSvg(scene, request.document.name)) pieces.push(Buffer.from(piece))
  return ok(Buffer.concat(pieces))
})
