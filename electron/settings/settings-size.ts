// Keeps the settings small enough for one write of the disk.
import { placesOfKnown } from './file-places.ts'
import type { Settings } from './settings-schema.ts'

/**
 * Bytes. electron-store writes with one call and does not look how much was written: on a full disk
 * a larger file is cut to its first 4,096 bytes, a smaller one is written whole or not at all.
 */
const MAX_BYTES = 4_096

/**
 * The same settings with as many remembered lists, then places of windows, then recent files, and then open ones,
 * the latest first, as there is room for. Places go with their files.
 */
export function fittedSettings(settings: Settings): Settings {
  let fitted = withoutStrayPlaces(settings)
  while (bytesOf(fitted) >= MAX_BYTES && fitted.lists.length > 0)
    fitted = { ...fitted, lists: fitted.lists.slice(0, -1) }
  while (bytesOf(fitted) >= MAX_BYTES && fitted.places.length > 0)
    fitted = { ...fitted, places: fitted.places.slice(0, -1) }
  while (bytesOf(fitted) >= MAX_BYTES && fitted.recent.length > 0)
    fitted = { ...fitted, recent: fitted.recent.slice(0, -1) }
  while (bytesOf(fitted) >= MAX_BYTES && fitted.open.length > 0)
    fitted = { ...fitted, open: fitted.open.slice(1) }
  return withoutStrayPlaces(fitted)
}

function withoutStrayPlaces(settings: Settings): Settings {
  const places = placesOfKnown(settings)
  return places.length === settings.places.length ? settings : { ...settings, places }
}

/** As electron-store writes them, indented with tabs. */
function bytesOf(settings: Settings): number {
  return Buffer.byteLength(JSON.stringify(settings, undefined, '\t'))
}
