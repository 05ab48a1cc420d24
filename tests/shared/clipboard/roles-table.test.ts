// Copied roles for spreadsheets: words, names and numbers in columns, and nothing that is worked out.
import { expect, it } from 'vitest'
import { rolesTable } from '../../../shared/clipboard/roles-table.ts'
import { writeTsv } from '../../../shared/clipboard/write-tsv.ts'
import { roleId } from '../../../shared/ids.ts'
import { buildDocument } from '../../helpers/build-document.ts'

const team = buildDocument({
  roles: [
    { id: 'Head', person: 'Maya', does: 'leadership' },
    {
      id: 'Closer',
      person: 'Jonas',
      does: ['closing', 'qualification'],
      to: 'Head',
      quota: 450000,
    },
    { id: 'Helper', to: 'Closer', fte: 0.5 },
  ],
})

it('has a column for what any of them has, and numbers as the locale writes them', () => {
  const ids = ['Closer', 'Helper'].map(roleId)
  expect(rolesTable(team, ids, 'de-DE')).toEqual([
    ['Title', 'Name', 'Stage', 'Reports to', 'FTE', 'Quota'],
    ['Closer', 'Jonas', 'Closing, Qualification', 'Maya', '1', '450.000'],
    ['Helper', '', '', 'Jonas', '0,5', ''],
  ])
})

it('no cell breaks the table or is a formula', () => {
  expect(writeTsv([['=1+1', '-5', '@x', 'a\tb', 'say "hi"', '-cmd|x']])).toBe(
    `'=1+1\t-5\t'@x\t"a\tb"\t"say ""hi"""\t'-cmd|x\r\n`,
  )
})
