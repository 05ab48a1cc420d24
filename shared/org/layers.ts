// Layers of reporting: how many levels of people stand above the work.
import type { Role } from '../document/schema.ts'
import type { RoleId } from '../ids.ts'
import type { Org } from './org.ts'

/**
 * The layer of every role that can be reached from a head, 1 being the head itself. Roles in a
 * reporting circle, or below a manager who is not on the chart, have none. Linear.
 */
export function layersOf(org: Org): ReadonlyMap<RoleId, number> {
  const layers = new Map<RoleId, number>()
  let level: readonly Role[] = org.reporting.heads
  for (let layer = 1; level.length > 0; layer++) {
    const next: Role[] = []
    for (const role of level) {
      if (layers.has(role.id)) continue
      layers.set(role.id, layer)
      for (const report of org.reportsOf(role)) next.push(report)
    }
    level = next
  }
  return layers
}
