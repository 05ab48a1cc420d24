// When a sale counts as taken to its end by one person, so that many sellers are no reason for a belt.
import { expect, test } from 'vitest'
import { decisionOn } from '../../../shared/advisor/recommend.ts'
import { buildDocument, many, type RoleNote } from '../../helpers/build-document.ts'

const farmers = many('closing', 6).map(
  (role): RoleNote => ({ ...role, does: ['closing', 'account-management'] }),
)

function isSizeLeftOut(...roles: readonly RoleNote[]): boolean {
  return decisionOn(buildDocument({ structure: null, roles })).isSizeLeftOut
}

test('sellers who look after customers and whom nobody qualifies for', () => {
  expect(isSizeLeftOut(...farmers)).toBe(true)
})

test('not where others qualify for them: that is a belt', () => {
  expect(isSizeLeftOut(...farmers, ...many('qualification', 2))).toBe(false)
})

test('a qualifier still to be found qualifies nothing', () => {
  expect(isSizeLeftOut(...farmers, { id: 'open', does: 'qualification' })).toBe(true)
})

test('whoever leads as well is no whole person of a stage: fewer pods', () => {
  const others = (['lead-generation', 'closing', 'account-management'] as const).flatMap((stage) =>
    many(stage, 4),
  )
  const smallest = (...roles: readonly RoleNote[]) =>
    decisionOn(buildDocument({ structure: null, roles })).situation.chart.smallestStage
  const lead: RoleNote = { id: 'lead', person: 'Lea', does: ['leadership', 'qualification'] }
  expect(smallest(...others, ...many('qualification', 2), lead)).toBe(2.5)
})
