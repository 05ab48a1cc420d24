// Which file of the program imports which, as written in the sources; and what that says about folders.
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, resolve } from 'node:path'

const ROOT = resolve(import.meta.dirname, '../..')

/** Paths from the project's root. */
export interface Import {
  readonly from: string
  readonly to: string
}

/** Static, dynamic and type imports, imports without names, and `export … from`. */
const SPECIFIER = /\b(?:from|import)\s*\(?\s*['"](\.[^'"?]+)/g

/** What a source imports from files of the project. */
export function importsIn(from: string, text: string): readonly Import[] {
  return [...text.matchAll(SPECIFIER)].map(([, path = '']) => ({
    from,
    to: normalize(join(dirname(from), path)),
  }))
}

/** All imports of the sources below a folder. */
export function importsBelow(folder: string): readonly Import[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(ts|tsx)$/.test(file))
    .map((file) => join(folder, file))
    .flatMap((file) => importsIn(file, readFileSync(join(ROOT, file), 'utf8')))
}

/**
 * A way from a folder over others back to it, with an import for each step; null where there is none.
 * Each folder counts for itself: one that its own subfolder imports may not import that subfolder.
 */
export function circleAmongFolders(imports: readonly Import[]): readonly Import[] | null {
  const steps = new Map<string, Map<string, Import>>()
  for (const each of imports) {
    const [from, to] = [dirname(each.from), dirname(each.to)]
    if (from === to) continue
    const known = steps.get(from) ?? new Map<string, Import>()
    if (!known.has(to)) known.set(to, each)
    steps.set(from, known)
  }
  const finished = new Set<string>()

  function circleFrom(folder: string, way: readonly Import[]): readonly Import[] | null {
    const start = way.findIndex((step) => dirname(step.from) === folder)
    if (start >= 0) return way.slice(start)
    if (finished.has(folder)) return null
    for (const step of steps.get(folder)?.values() ?? []) {
      const circle = circleFrom(dirname(step.to), [...way, step])
      if (circle) return circle
    }
    finished.add(folder)
    return null
  }

  for (const folder of steps.keys()) {
    const circle = circleFrom(folder, [])
    if (circle) return circle
  }
  return null
}

/** Imports that go up, by the number of each file's floor; the lowest is 0. */
export function importsUpwards(
  imports: readonly Import[],
  floorOf: (file: string) => number,
): readonly Import[] {
  return imports.filter(({ from, to }) => floorOf(to) > floorOf(from))
}

/** One line for people. */
export function sayImport({ from, to }: Import): string {
  return `${from} imports ${to}`
}
