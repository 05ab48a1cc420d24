// What files are called that are made of several charts: like their charts, and never two alike.
import { parse, relative, sep } from 'node:path'

/**
 * A name without an extension for each path. Charts whose names are alike (capitals do not count, since they do
 * not on every disk) are told apart by the folders that they are in; where these are alike, too, by numbers.
 */
export function outputNames(paths: readonly string[]): readonly string[] {
  const parts = paths.map(partsOf)
  const depths = paths.map(() => 1)
  const name = (at: number) =>
    (parts[at] ?? [])
      .slice(0, depths[at] ?? 1)
      .toReversed()
      .join('-')
  const folderOf = (at: number) => (parts[at] ?? []).slice(1).join(sep)
  // Folders tell nothing apart that is in the same one.
  const isElsewhere = (at: number, names: readonly string[]) =>
    names.some(
      (other, place) => keyOf(other) === keyOf(names[at] ?? '') && folderOf(place) !== folderOf(at),
    )
  for (;;) {
    const names = paths.map((_, at) => name(at))
    const deeper = alikeAmong(names).filter(
      (at) => (depths[at] ?? 0) < (parts[at]?.length ?? 0) && isElsewhere(at, names),
    )
    if (deeper.length === 0) break
    for (const at of deeper) depths[at] = (depths[at] ?? 0) + 1
  }
  return numbered(paths.map((_, at) => name(at)))
}

/** The name of the file first, without its extension, then the folders from the inside out. */
function partsOf(path: string): readonly string[] {
  const { root, name } = parse(path)
  const folders = relative(root, path).split(sep).slice(0, -1)
  return [name, ...folders.toReversed()]
}

/** The places of names that are there more than once. */
function alikeAmong(names: readonly string[]): readonly number[] {
  const counts = new Map<string, number>()
  for (const each of names) counts.set(keyOf(each), (counts.get(keyOf(each)) ?? 0) + 1)
  return names.flatMap((each, at) => ((counts.get(keyOf(each)) ?? 0) > 1 ? [at] : []))
}

function numbered(names: readonly string[]): readonly string[] {
  const taken = new Set(names.map(keyOf))
  const given = new Set<string>()
  return names.map((each) => {
    let name = each
    for (let number = 2; given.has(keyOf(name)); number++) {
      const next = `${each}-${number}`
      if (!taken.has(keyOf(next))) name = next
    }
    given.add(keyOf(name))
    return name
  })
}

function keyOf(name: string): string {
  return name.normalize('NFC').toLowerCase()
}
