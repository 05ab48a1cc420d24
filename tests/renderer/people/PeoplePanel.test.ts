// The list of people: who holds what, searching, naming, merging, removing.
import { createElement } from 'react'
import { expect, test } from 'vitest'
import { PeoplePanel } from '../../../renderer/people/PeoplePanel.tsx'
import { currentDocument, currentSession } from '../../../renderer/state/store.ts'
import { documentSchema } from '../../../shared/document/schema.ts'
import { field, fill } from '../../helpers/fields.ts'
import { mounted, type } from '../../helpers/mounted.ts'
import { openChart, stepsDone } from '../../helpers/open-chart.ts'
import { press } from '../../helpers/press.ts'

const chart = documentSchema().parse({
  name: 'People',
  people: [
    { id: 'ann', name: 'Ann' },
    { id: 'bob', name: 'Bob' },
    { id: 'cid', name: 'Cid' },
    { id: 'ann-again', name: 'ann ' },
  ],
  roles: [
    { id: 'head', title: 'Head', personId: 'ann' },
    { id: 'closer', title: 'Closer', personId: 'bob' },
    { id: 'keeper', title: 'Keeper', personId: 'bob', backups: ['ann'] },
  ],
})

function panel(): HTMLElement {
  openChart(chart)
  return mounted(createElement(PeoplePanel))
}

const people = () => currentDocument().people.map(({ name }) => name)

test('those with a role stand first, with how busy they are', () => {
  const lists = [...panel().querySelectorAll('section[aria-label] ul')]
  expect(
    lists.map((list) =>
      [...list.children].map((each) => each.querySelector('strong')?.textContent),
    ),
  ).toEqual([
    ['Ann', 'Bob'],
    ['Cid', 'ann'],
  ])
  expect(lists[0]?.textContent).toContain('2.0 FTE !')
})

test('the search narrows the list, and says when nobody is left', () => {
  const place = panel()
  type(field(place, 'Find a person'), 'bo')
  expect(place.querySelectorAll('li')).toHaveLength(1)
  type(field(place, 'Find a person'), 'zed')
  expect(place.textContent).toContain('Nobody on the chart matches “zed”')
})

test('an e-mail and a number are entered, and somebody with the same one is shown', () => {
  const place = panel()
  press(place, 'Bob')
  fill(place, 'Staff number', '0117')
  fill(place, 'E-mail', 'bob@firm.example')
  expect(currentDocument().people[1]).toMatchObject({
    staffNumber: '0117',
    email: 'bob@firm.example',
  })
  press(place, 'Cid')
  fill(place, 'E-mail', 'Bob@firm.example')
  expect(place.textContent).toContain('2 people have the e-mail bob@firm.example')
  type(field(place, 'Find a person'), '0117')
  expect(place.querySelectorAll('li')).toHaveLength(1)
})

test('whoever is pressed shows the roles on the chart and the fields below', () => {
  const place = panel()
  press(place, 'Bob')
  expect(currentSession().selection).toEqual(['closer', 'keeper'])
  fill(place, 'Name', 'Robert')
  expect(people()).toEqual(['Ann', 'Robert', 'Cid', 'ann '])
  press(place, 'What if Robert leaves?')
  expect(currentSession().overlay).toEqual({
    kind: 'leaves',
    who: { kind: 'person', id: 'bob' },
  })
})

test('a removed person leaves vacant roles', () => {
  const place = panel()
  press(place, 'Bob')
  press(place, 'Remove from the chart')
  expect(people()).not.toContain('Bob')
  expect(currentDocument().roles.map(({ personId }) => personId)).toEqual(['ann', null, null])
})

test('those who are perhaps the same are merged in one step', () => {
  const place = panel()
  press(place, 'Merge into one')
  expect(people()).toEqual(['Ann', 'Bob', 'Cid'])
  expect(stepsDone()).toHaveLength(1)
  expect(place.textContent).not.toContain('people are called')
})

test('an empty chart says how people come onto it', () => {
  openChart(documentSchema().parse({ name: 'Empty' }))
  expect(mounted(createElement(PeoplePanel)).textContent).toMatch(/^Nobody is on the chart yet/)
})
