// The bundled Inter, made known to Skia once per process; system fonts stand in for other scripts.
import { join } from 'node:path'
import { GlobalFonts } from '@napi-rs/canvas'

const FILES = ['Inter-Regular.ttf', 'Inter-Medium.ttf', 'Inter-SemiBold.ttf', 'Inter-Bold.ttf']

const registered = new Set<string>()

/** Registers the static Inter files of a folder; throws where one is missing, a fault of the build. */
export function registerFonts(folder: string): void {
  if (registered.has(folder)) return
  for (const file of FILES) {
    const font = GlobalFonts.registerFromPath(join(folder, file), 'Inter')
    if (font === null) throw new Error(`Bug: the font ${file} is missing from the program`)
  }
  registered.add(folder)
}
