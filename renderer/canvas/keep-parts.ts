// Keeps the objects of scene parts that did not change, so that only touched cards are drawn again.
import type { ScenePart } from '../../shared/scene/scene.ts'

/** The parts, with every one that equals one from before replaced by that very object. */
export function keepParts(
  parts: readonly ScenePart[],
  before: readonly ScenePart[],
): readonly ScenePart[] {
  const partBefore = lookup(before)
  return parts.map((part, at) => keptPart(part, partBefore(part.id, at)))
}

/** Finds a part by id; first at the place where it would be if none came or went. */
function lookup(parts: readonly ScenePart[]) {
  let byId: ReadonlyMap<string, ScenePart> | null = null
  return (id: string, at: number): ScenePart | undefined => {
    const there = parts[at]
    if (there?.id === id) return there
    byId ??= new Map(parts.map((part) => [part.id, part]))
    return byId.get(id)
  }
}

function keptPart(part: ScenePart, before: ScenePart | undefined): ScenePart {
  if (before === undefined) return part
  if (isSame(part, before)) return before
  // Moved, but looking the same: its drawing need not be made again.
  return isSame(part.shapes, before.shapes) ? { ...part, shapes: before.shapes } : part
}

/** Deep equality of plain data. */
function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true
  if (Array.isArray(a)) return Array.isArray(b) && isSameList(a, b)
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  const keys = Object.keys(a)
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => key in b && isSame(Reflect.get(a, key), Reflect.get(b, key)))
  )
}

function isSameList(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, at) => isSame(item, b[at]))
}
