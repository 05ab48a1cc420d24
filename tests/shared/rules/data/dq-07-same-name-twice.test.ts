// When two people of one name, e-mail or number are said.
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
    {
      name: 'namesakes with numbers of their own',
      org: { ...people('Ana', 'ana '), staffNumbers: { Ana: '1', 'ana ': '2' } },
    },
  ],
  fires: [
    {
      name: 'alike but for blanks and capitals',
      org: people('Ana Lee', 'ana lee ', 'Ben'),
      expect: [{ message: 'twice', people: ['Ana Lee', 'ana lee '] }],
      fixes: ['Merge into one person'],
    },
    {
      name: 'different names with one number',
      org: { ...people('Ana Lee', 'A. Lee'), staffNumbers: { 'Ana Lee': '7', 'A. Lee': '7' } },
      expect: [{ message: 'twice', people: ['Ana Lee', 'A. Lee'] }],
      fixes: ['Merge into one person'],
    },
  ],
})
