// Keeps the objects of scene parts that did not change, so that only touched cards are drawn again.
import type { Scene, ScenePart } from '../../shared/scene/scene.ts'

/** The scene with every part that equals one of the scene before replaced by that very object. */
export function keepParts(scene: Scene, before: Scene | null): Scene {
  if (before === null) return scene
  const known = new Map(before.parts.map((part) => [part.id, part]))
  return { ...scene, parts: scene.parts.map((part) => keptPart(part, known.get(part.id))) }
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
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  const left = Object.entries(a)
  if (left.length !== Object.keys(b).length) return false
  const right = new Map(Object.entries(b))
  return left.every(([key, value]) => right.has(key) && isSame(value, right.get(key)))
}
