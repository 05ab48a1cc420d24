// Where the window of each file was: remembered for the files that are open or recent, and forgotten with them.
import { createHash } from 'node:crypto'
import type { Settings, WindowPlace } from './settings-schema.ts'

type FilePlace = Settings['places'][number]

/** What a file is called in the list of places. */
export function fileKey(path: string): string {
  return createHash('sha256').update(path).digest('hex').slice(0, 12)
}

/** null: not known, or no file. */
export function placeOfFile({ places }: Settings, path: string | null): WindowPlace | null {
  if (path === null) return null
  const key = fileKey(path)
  return places.find(({ file }) => file === key) ?? null
}

/** What is to be remembered once the window of a file, if it has one, was there last. */
export function withPlace(
  { places }: Settings,
  path: string | null,
  place: WindowPlace,
): Pick<Settings, 'window' | 'places'> {
  if (path === null) return { window: place, places }
  const file = fileKey(path)
  return {
    window: place,
    places: [{ ...place, file }, ...places.filter((each) => each.file !== file)],
  }
}

/** Without those of files that are neither open nor recent any more. */
export function placesOfKnown({ places, recent, open }: Settings): readonly FilePlace[] {
  if (places.length === 0) return places
  const known = new Set([...recent, ...open].map(fileKey))
  return places.filter(({ file }) => known.has(file))
}
