// When two people of one name are said.
import { dq07SameNameTwice } from '../../../../shared/rules/data/dq-07-same-name-twice.ts'
import type { Note } from '../../../helpers/build-document.ts'
import { testRule } from '../../../helpers/rule-tester.ts'

const people = (...names: readonly string[]): Note => ({
  roles: names.map((person, at) => ({ id: `r${at}`, person, does: 'closing' })),
})

testRule(dq07SameNameTwice, {
  quiet: [
    { name: 'different names', org: people('Ana', 'Ben') },
    { name: 'one person in two roles', org: people('Ana', 'Ana') },
  ],
  fires: [
    {
      name: 'alike but for blanks and capitals',
      org: people('Ana Lee', 'ana lee ', 'Ben'),
      expect: [{ message: 'twice', people: ['Ana Lee', 'ana lee '] }],
      fixes: ['Merge into one person'],
    },
  ],
})
