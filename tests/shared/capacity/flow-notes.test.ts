// What drawings say about the flow of each lane.
import { expect, test } from 'vitest'
import { flowNotesOf } from '../../../shared/capacity/flow-notes.ts'
import { orgOf } from '../../../shared/org/org.ts'
import { belt, buildDocument, many, type Note } from '../../helpers/build-document.ts'
import { english } from '../../helpers/english.ts'
import { OWN_FIGURES } from '../../helpers/own-figures.ts'

const notesOf = (note: Note) => {
  const { lanes, pods } = flowNotesOf(orgOf(buildDocument(note)))
  return {
    lanes: Object.fromEntries(
      [...lanes].map(([key, note]) => [key, { ...note, amount: english.write(note.amount) }]),
    ),
    pods: Object.fromEntries([...pods].map(([id, words]) => [id, english.write(words)])),
  }
}

test('usual figures are marked, and raise no alarm', () => {
  expect(notesOf(belt(2, 1, 2, 0)).lanes).toEqual({
    'stage:lead-generation': { amount: '~400 leads/mo', alarm: null },
    'stage:qualification': { amount: '~120 leads/mo', alarm: null },
    'stage:closing': { amount: '~20 deals/mo', alarm: null },
  })
})

test('figures of its own name the bottleneck and where work piles up', () => {
  expect(notesOf({ ...belt(3, 2, 1, 1), assumptions: OWN_FIGURES }).lanes).toEqual({
    'stage:lead-generation': { amount: '600 leads/mo', alarm: null },
    'stage:qualification': { amount: '240/mo', alarm: 'overloaded' },
    'stage:closing': { amount: '10/mo', alarm: 'bottleneck' },
    'stage:account-management': { amount: '40 customers', alarm: null },
  })
})

test('each figure is marked by itself: one of its own does not unlock the others', () => {
  const { lanes } = notesOf({ ...belt(3, 2, 1, 1), assumptions: { leadsPerMonth: 222 } })
  expect(lanes['stage:lead-generation']).toEqual({ amount: '666 leads/mo', alarm: null })
  expect(lanes['stage:closing']).toEqual({ amount: '~10 deals/mo', alarm: null })
})

test('two parties: the lanes of the teams', () => {
  const team: Note = {
    structure: 'two-party',
    roles: [
      ...many('lead-generation', 1),
      { id: 's', person: 'S', does: ['qualification', 'closing'] },
    ],
  }
  expect(notesOf(team).lanes).toEqual({
    'team:lead-generation': { amount: '~200 leads/mo', alarm: null },
    'team:sales': { amount: '~43 leads, ~6.4 deals/mo', alarm: null },
  })
  expect(notesOf({ ...team, assumptions: OWN_FIGURES }).lanes['team:sales']).toEqual({
    amount: '43 leads/mo',
    alarm: 'bottleneck',
  })
})

test('pods say what limits each of them, without usual figures', () => {
  const pods: Note = {
    structure: 'pods',
    pods: ['north', 'south'],
    roles: ['north', 'south'].flatMap((pod) => [
      ...many('lead-generation', 1, undefined, pod),
      ...many('qualification', 1, undefined, pod),
      ...many('closing', pod === 'north' ? 1 : 3, undefined, pod),
    ]),
  }
  expect(notesOf(pods).pods).toEqual({})
  expect(notesOf({ ...pods, assumptions: OWN_FIGURES })).toEqual({
    lanes: {},
    pods: { north: 'Limit: closing', south: 'Limit: qualification' },
  })
})

test('nothing where nobody sells or nothing is chosen', () => {
  expect(notesOf({ roles: [] })).toEqual({ lanes: {}, pods: {} })
  expect(notesOf({ ...belt(1, 1, 1, 1), structure: null })).toEqual({ lanes: {}, pods: {} })
})
