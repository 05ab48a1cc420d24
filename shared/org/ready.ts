// Whether somebody in a role can be counted on in full.
import type { Role } from '../document/schema.ts'

/** Does the role have time, and is it past learning? */
export function isReady({ fte, ramp }: Pick<Role, 'fte' | 'ramp'>): boolean {
  return fte > 0 && ramp >= 100
}
