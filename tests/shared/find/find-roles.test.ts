// Looking for a card by what is written on it, where it stands, and what is written about it.
import { expect, test } from 'vitest'
import { hitsOf } from '../../../shared/find/find-roles.ts'
import { personId, roleId } from '../../../shared/ids.ts'
import { orgOf } from '../../../shared/org/org.ts'
import { buildDocument } from '../../helpers/build-document.ts'

const chart = buildDocument({
  structure: 'pods',
  pods: ['North'],
  segments: { North: 'Schweiz' },
  roles: [
    { id: 'ae', title: 'Account executive', person: 'Zoë Müller', does: 'closing', pod: 'North' },
    { id: 'sdr', title: 'Researcher', does: 'lead-generation', market: 'Łódź' },
    { id: 'se', title: 'Helper', person: 'Ann', does: 'support', supportKind: 'sales-engineering' },
    { id: 'am', title: 'Keeper', person: 'Bo', does: 'account-management', backups: ['Ann'] },
    { id: 'demo', title: 'Second', person: 'Cy', does: 'closing', duties: ['demos'] },
  ],
})
const document = {
  ...chart,
  people: chart.people.map((each) =>
    each.id === personId('Bo') ? { ...each, notes: 'On leave in May' } : each,
  ),
}
const org = orgOf(document)
const cards = document.roles.map(({ id }) => ({ roleId: id }))

const found = (text: string, among = cards) =>
  hitsOf(org, among, text).map((hit) => `${hit.roleId} ${hit.in}`)

test.each([
  ['zoe', ['ae card']],
  ['MULLER account', ['ae card']],
  ['vacant', ['sdr card']],
  ['north', ['ae place']],
  ['schweiz', ['ae place']],
  ['lodz', ['sdr place']],
  ['closing', ['ae place', 'demo place']],
  ['zoe closing', ['ae place']],
  ['sales engineering', ['se place']],
  ['ann', ['se card', 'am stand-in']],
  ['demo', ['demo duty']],
  ['on leave', ['am note']],
  ['leave bo', ['am note']],
  ['nobody', []],
  // The end of one text is not the beginning of the next.
  ['mullervacant', []],
])('%s', (text, hits) => {
  expect(found(text)).toEqual(hits)
})

test('nothing typed finds nothing, nor does what nobody can see', () => {
  expect(found('')).toEqual([])
  expect(found(' \u200b ')).toEqual([])
})

test('they come in the order of the cards, as many as there are', () => {
  expect(found('closing', cards.toReversed())).toEqual(['demo place', 'ae place'])
  expect(found('closing', [{ roleId: roleId('demo') }])).toEqual(['demo place'])
})
