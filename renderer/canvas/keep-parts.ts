// Keeps the objects of scene parts that did not change, so that only touched cards are drawn again.
import equal from 'fast-deep-equal'
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
  if (equal(part, before)) return before
  // Moved, but looking the same: its drawing need not be made again.
  return equal(part.shapes, before.shapes) ? { ...part, shapes: before.shapes } : part
}
