// A gap weighs one level less while a role for it is open.
import { expect, test } from 'vitest'
import { orgOf } from '../../../shared/org/org.ts'
import { severityOfGap, whileOpen } from '../../../shared/rules/while-open.ts'
import { belt, buildDocument } from '../../helpers/build-document.ts'

test('one level, and a note stays a note', () => {
  expect((['error', 'warning', 'info'] as const).map(whileOpen)).toEqual([
    'warning',
    'info',
    'info',
  ])
})

test('customers who do not exist yet are no gap', () => {
  const team = buildDocument(belt(1, 1, 1, 0))
  const early = orgOf({ ...team, company: { customers: 0 } })
  expect(severityOfGap(orgOf(team), 'account-management')).toBe('error')
  expect(severityOfGap(early, 'account-management')).toBe('info')
  expect(severityOfGap(early, 'closing')).toBe('error')
})
