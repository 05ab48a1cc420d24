// The list of people: what they hold, whom they back up, who matches, who may be there twice.
import { expect, test } from 'vitest'
import { orgOf } from '../../../shared/org/org.ts'
import { peopleMatching, peopleOf, twinsAmong } from '../../../shared/org/people-list.ts'
import { buildDocument } from '../../helpers/build-document.ts'

const entries = peopleOf(
  orgOf(
    buildDocument({
      roles: [
        { id: 'a', title: 'Account executive', person: 'Ann', does: 'closing', fte: 0.1 },
        { id: 'b', title: 'Qualifier', person: 'Ann', does: 'qualification', fte: 0.2 },
        { id: 'c', title: 'Qualifier', person: 'Ben', backups: ['Ann', 'Ann'] },
        { id: 'd', title: 'Vacant', backups: ['Ann'] },
      ],
    }),
  ),
)

test('roles, their time together, and the roles they stand in for, each once', () => {
  expect(
    entries.map(({ person, roles, fte, backsUp }) => [
      person.name,
      roles.map(({ id }) => id),
      fte,
      backsUp.map(({ id }) => id),
    ]),
  ).toEqual([
    ['Ann', ['a', 'b'], 0.3, ['c', 'd']],
    ['Ben', ['c'], 1, []],
  ])
})

test.each([
  ['', ['Ann', 'Ben']],
  [' an', ['Ann']],
  ['QUALI', ['Ann', 'Ben']],
  ['executive', ['Ann']],
  ['vacant', []],
  ['A\u200bnn', ['Ann']],
  ['Änn', ['Ann']],
] as const)('searching for %j', (text, names) => {
  expect(peopleMatching(entries, text).map(({ person }) => person.name)).toEqual(names)
})

test('names that look the same are the same, however they are typed', () => {
  const { people } = buildDocument({
    roles: ['Ann Lee', 'Ann  Lee', 'Ann\u200b Lee', 'Ann\u00a0Lee', 'ＡNN LEE', 'Ann Lees'].map(
      (person, at) => ({ id: `${at}`, person }),
    ),
  })
  expect(twinsAmong(people).map((twins) => twins.people.length)).toEqual([5])
})

test('the same name but for blanks and capitals; nameless people are nobody’s double', () => {
  const { people } = buildDocument({
    roles: ['Ann', 'Ben', ' ann', 'BEN ', 'ben', 'Cleo', ' ', '  '].map((person, at) => ({
      id: `${at}`,
      person,
    })),
  })
  expect(twinsAmong(people).map((twins) => twins.people.map(({ name }) => name))).toEqual([
    ['Ann', ' ann'],
    ['Ben', 'BEN ', 'ben'],
  ])
})

test('by number and e-mail before names, and namesakes with numbers of their own are apart', () => {
  const { people } = buildDocument({
    roles: ['Ann', 'A. Lee', 'Ben', 'Ben', 'Cleo', 'Cleo', 'Dan', 'Dan'].map((person, at) => ({
      id: `${at}`,
      person: `${person} ${at}`,
    })),
  })
  const known = [
    { email: 'Ann@firm.example', staffNumber: '1' },
    { email: 'ann@firm.example ' },
    { staffNumber: '2' },
    { staffNumber: '3' },
    { email: 'cleo@firm.example' },
    {},
    { staffNumber: '4', email: 'dan@firm.example' },
    { staffNumber: '4', email: 'dan@firm.example' },
  ]
  const all = people.map(({ id, name }, at) => ({ id, name: name.slice(0, -2), ...known[at] }))
  expect(
    twinsAmong(all).map(({ by, people: twins }) => [by, twins.map(({ name }) => name)]),
  ).toEqual([
    ['staffNumber', ['Dan', 'Dan']],
    ['email', ['Ann', 'A. Lee']],
    ['name', ['Cleo', 'Cleo']],
  ])
})
