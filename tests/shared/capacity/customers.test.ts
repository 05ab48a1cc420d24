// How many customers there are: those that somebody looks after, and those that the company says it has.
import { expect, test } from 'vitest'
import { customersInAll, customersOf } from '../../../shared/capacity/customers.ts'
import { orgOf } from '../../../shared/org/org.ts'
import { belt, buildDocument, withRoles } from '../../helpers/build-document.ts'

function counts(accounts: number | undefined, customers: number | undefined) {
  const org = orgOf(
    buildDocument({
      ...withRoles(
        belt(1, 1, 1, 1),
        accounts === undefined ? {} : { 'account-management 1': { accounts } },
      ),
      company: customers === undefined ? {} : { customers },
    }),
  )
  return [customersOf(org, null), customersInAll(org)]
}

test.each([
  ['roles know some of them', 417, 520, [417, 520]],
  ['only roles know', 417, undefined, [417, 417]],
  ['only the company knows', undefined, 520, [520, 520]],
  ['nobody knows', undefined, undefined, [null, 0]],
  ['the company’s own figure cannot be', 417, -5, [417, 417]],
])('%s', (_name, accounts, customers, expected) => {
  expect(counts(accounts, customers)).toEqual(expected)
})
