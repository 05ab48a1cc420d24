// Random trees of managers for tests: spans and layers as in real companies, the same for the same seed.
import type { RoleNote } from './build-document.ts'

export interface TreeShape {
  readonly seed: number
  readonly roles: number
  readonly fewest: number
  readonly most: number
  readonly layers: number
}

const STAGES = ['lead-generation', 'qualification', 'closing', 'account-management'] as const

/** Every manager has from `fewest` to `most` reports, until there are so many roles. */
export function randomTree({ seed, roles, fewest, most, layers }: TreeShape): readonly RoleNote[] {
  const random = numbersFrom(seed)
  const notes: RoleNote[] = [{ id: 'r0', person: 'P0', does: 'leadership' }]
  let open: { readonly id: string; readonly layer: number }[] = [{ id: 'r0', layer: 1 }]
  while (open.length > 0 && notes.length < roles) {
    const [manager] = open.splice(Math.floor(random() * open.length), 1)
    if (!manager) break
    const span = fewest + Math.floor(random() * (most - fewest + 1))
    const reports = Array.from({ length: span }, (_, at) => `r${notes.length + at}`)
    for (const id of reports) {
      const does = STAGES[Math.floor(random() * STAGES.length)] ?? 'closing'
      notes.push({ id, person: `P${id}`, does, to: manager.id })
    }
    if (manager.layer + 1 < layers) {
      open = [...open, ...reports.map((id) => ({ id, layer: manager.layer + 1 }))]
    }
  }
  return notes
}

/** Numbers from 0 to 1 by a small generator (mulberry32). */
function numbersFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
