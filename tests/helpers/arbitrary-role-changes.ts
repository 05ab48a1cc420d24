// Random changes of several roles at once, for property tests.
import fc from 'fast-check'
import type { Document } from '../../shared/document/schema.ts'
import { STAGES } from '../../shared/document/vocabulary.ts'
import type { EditCall } from '../../shared/editing/apply-edit.ts'
import { changes, maybe, pick, severalPicks, text } from './arbitrary-pick.ts'

const backup = fc.tuple(pick, fc.boolean()).map(([person, isNamed]) => ({ people }: Document) => ({
  personId: person(people),
  isNamed,
}))

export const roleChanges: fc.Arbitrary<(document: Document) => EditCall> = fc
  .tuple(
    severalPicks,
    fc.option(backup, { nil: undefined }),
    changes({
      stage: fc.constantFrom(...STAGES),
      fte: fc.double({ min: -0.1, max: 1.1, noNaN: true }),
      ramp: fc.integer({ min: 0, max: 100 }),
      startDate: maybe(fc.constantFrom('2026-03-31', '2025-01-01')),
      quota: maybe(fc.nat(1_000_000)),
      market: maybe(text),
      personId: fc.constant(null),
    }),
  )
  .map(([roles, named, others]) => (document) => ({
    edit: 'change-roles',
    args: {
      roleIds: roles.map((one) => one(document.roles)),
      changes: { ...others, backup: named?.(document) },
    },
  }))
