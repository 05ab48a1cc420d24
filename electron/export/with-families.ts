// Pictures with the families named that have what Inter lacks: one list for all pages of an export.
import type { Scene } from '../../shared/scene/scene.ts'
import type { OnLacking } from './export-request.ts'
import { familiesFor } from './families-for.ts'
import { registerFonts } from './fonts.ts'

/** The same pictures where Inter has every character in them. */
export function withFamilies(
  scenes: readonly Scene[],
  fontsFolder: string,
  onLacking?: OnLacking,
): readonly Scene[] {
  registerFonts(fontsFolder)
  const { names, missing } = familiesFor(textsIn(scenes))
  if (missing.size > 0) onLacking?.(missing)
  return names.length === 0 ? scenes : scenes.map((scene) => ({ ...scene, families: names }))
}

function* textsIn(scenes: readonly Scene[]): Iterable<string> {
  for (const { parts } of scenes)
    for (const { shapes } of parts)
      for (const shape of shapes) if (shape.kind === 'text') yield shape.text
}
