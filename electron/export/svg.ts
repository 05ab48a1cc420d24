// SVG: the scene as text, readable by browsers and drawing programs.
import { ok, type Result } from '../../shared/result.ts'
import { sceneToSvg } from '../../shared/scene/to-svg.ts'
import { type ExportError, type ExportRequest, exportScene } from './export-request.ts'

/** The bytes of an SVG file (UTF-8). */
export async function writeSvg(request: ExportRequest): Promise<Result<Uint8Array, ExportError>> {
  return ok(new TextEncoder().encode(sceneToSvg(exportScene(request), request.document.name)))
}
