// Random organisations with many leaders in layers, and pods of all sizes, led in every way, for tests of drawings.
import fc from 'fast-check'
import { type Document, documentSchema } from '../../shared/document/schema.ts'
import { BELT_STAGES } from '../../shared/document/vocabulary.ts'

export interface CompanyShape {
  readonly leaders: number
  readonly pods: number
  readonly workers: number
  /** Decides who reports to whom, and who leads which pod. */
  readonly picks: readonly number[]
}

export const arbitraryCompany = fc.record({
  leaders: fc.integer({ min: 0, max: 30 }),
  pods: fc.integer({ min: 0, max: 14 }),
  workers: fc.integer({ min: 0, max: 60 }),
  picks: fc.array(fc.nat(10_000), { minLength: 7, maxLength: 40 }),
})

/** The same for the same shape. */
export function companyOf(
  { leaders, pods, workers, picks }: CompanyShape,
  structure: Document['structure'],
): Document {
  let turn = 0
  const pick = (among: number) => {
    turn += 1
    return (((picks[turn % picks.length] ?? 0) + 7 * turn) * 31) % Math.max(1, among)
  }
  const leaderIds = Array.from({ length: leaders }, (_, at) => `leader ${at}`)
  const podIds = Array.from({ length: pods }, (_, at) => `pod ${at}`)
  const roles = [
    ...leaderIds.map((id, at) => ({
      id,
      title: 'Team lead',
      stages: [{ stage: 'leadership' }],
      // Most report to one before them, some to one after them, some to nobody.
      managerId: leaderIds[pick(10) < 8 ? pick(at) : pick(2 * leaders)] ?? null,
      podId: podIds[pick(2 * pods)] ?? null,
    })),
    ...Array.from({ length: workers }, (_, at) => ({
      id: `worker ${at}`,
      title: 'Account executive',
      stages: pick(12) === 0 ? [] : [{ stage: pick(9) === 0 ? 'support' : BELT_STAGES[pick(4)] }],
      managerId: leaderIds[pick(leaders + 1)] ?? null,
      podId: podIds[pick(pods + 1)] ?? null,
    })),
  ]
  return documentSchema().parse({
    name: 'Any',
    structure,
    pods: podIds.map((id) => ({
      id,
      name: id,
      leadId: leaderIds[pick(leaders + 2)] ?? (workers > 0 ? `worker ${pick(workers)}` : null),
    })),
    people: [],
    roles,
  })
}
