// How much a gap weighs.
import { expect, test } from 'vitest'
import { orgOf } from '../../../shared/org/org.ts'
import { severityOfGap } from '../../../shared/rules/severity-of-gap.ts'
import { belt, buildDocument } from '../../helpers/build-document.ts'

test('customers who do not exist yet are no gap', () => {
  const team = buildDocument(belt(1, 1, 1, 0))
  const early = orgOf({ ...team, company: { customers: 0 } })
  expect(severityOfGap(orgOf(team), 'account-management')).toBe('error')
  expect(severityOfGap(early, 'account-management')).toBe('info')
  expect(severityOfGap(early, 'closing')).toBe('error')
})

test('leads that come in by themselves leave no gap where nobody finds more', () => {
  const fed = orgOf({ ...buildDocument(belt(0, 1, 1, 1)), company: { leadSource: 'inbound' } })
  expect(severityOfGap(fed, 'lead-generation')).toBe('info')
  expect(severityOfGap(fed, 'qualification')).toBe('error')
})
