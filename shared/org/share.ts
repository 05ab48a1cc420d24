// How much of a role's time goes into each of its stages.
import type { Role } from '../document/schema.ts'
import type { Stage } from '../document/vocabulary.ts'

/** Part of the role's time that goes into a stage, 0..1; what no share is given for is split evenly. */
export function shareOf(role: Role, stage: Stage): number {
  const only = role.stages.length === 1 ? role.stages[0] : undefined
  if (only) return only.stage === stage ? (only.share ?? 1) : 0
  const part = role.stages.find((candidate) => candidate.stage === stage)
  if (!part) return 0
  if (part.share !== undefined) return part.share
  const given = role.stages.reduce((sum, { share }) => sum + (share ?? 0), 0)
  const open = role.stages.filter(({ share }) => share === undefined).length
  return Math.max(0, 1 - given) / open
}
