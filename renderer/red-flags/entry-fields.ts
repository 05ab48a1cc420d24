// What is asked for each red flag.
import { CUSTOMER_NAMES, DEAL_NAMES } from '../../shared/red-flags/flag-words.ts'
import type { Flag } from '../../shared/red-flags/red-flag.ts'
import { capitalised } from '../../shared/words/lists.ts'

export interface EntryField {
  /** Key in the entry. */
  readonly key: string
  readonly label: string
  readonly kind: 'number' | 'choice' | 'check'
  readonly hint?: string
  readonly options?: readonly { readonly value: string; readonly label: string }[]
  /** Of a choice: what it says while nothing is chosen. Missing: something always is. */
  readonly none?: string
  /** What stands there at first. */
  readonly usual?: string
}

export const ENTRY_FIELDS: Readonly<Record<Flag, readonly EntryField[]>> = {
  'customer-attrition': [
    {
      key: 'percentPerYear',
      label: 'Customers lost in a year, %',
      kind: 'number',
      hint: 'Of a hundred customers you had a year ago, how many are gone?',
    },
    {
      key: 'customers',
      label: 'Your customers are mostly',
      kind: 'choice',
      options: optionsOf(CUSTOMER_NAMES),
      none: 'Not said',
    },
  ],
  'win-rate': [
    { key: 'percent', label: 'Deals won, %', kind: 'number' },
    {
      key: 'of',
      label: 'Of which deals?',
      kind: 'choice',
      hint: 'Decides what is usual, so stay with one.',
      options: optionsOf(DEAL_NAMES),
      usual: 'qualified',
    },
  ],
  'rep-turnover': [
    { key: 'leavers', label: 'Sellers who left in twelve months', kind: 'number' },
    {
      key: 'averageHeads',
      label: 'Sellers you had on average',
      kind: 'number',
      hint: 'Those at the start and at the end, divided by two.',
    },
  ],
  quota: [
    { key: 'made', label: 'Sellers who made their quota', kind: 'number' },
    {
      key: 'eligible',
      label: 'Sellers who could make it',
      kind: 'number',
      hint: 'With a quota, and no longer new.',
    },
  ],
  'market-share': [
    {
      key: 'percent',
      label: 'Your share of the market, %',
      kind: 'number',
      hint: 'An estimate will do, if it is made the same way each time.',
    },
  ],
  launches: [
    { key: 'failed', label: 'Launches that failed', kind: 'number' },
    {
      key: 'launches',
      label: 'Launches in all',
      kind: 'number',
      hint: 'Of the last two or three years.',
    },
    { key: 'lastTwoFailed', label: 'The last two failed', kind: 'check' },
  ],
}

function optionsOf(names: Readonly<Record<string, string>>) {
  return Object.entries(names).map(([value, name]) => ({ value, label: capitalised(name) }))
}
