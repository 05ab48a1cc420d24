// What is laid over the chart: lanes by cover, who is alone, who leaves.
import { expect, test } from 'vitest'
import { personId, roleId } from '../../../shared/ids.ts'
import { orgOf } from '../../../shared/org/org.ts'
import type { SceneOverlay } from '../../../shared/scene/overlay.ts'
import { coverOverlay, leavingOverlay } from '../../../shared/what-if/overlays.ts'
import { belt, buildDocument, type Note, withRoles } from '../../helpers/build-document.ts'
import { english } from '../../helpers/english.ts'

const orgFrom = (note: Note) => orgOf(buildDocument(note))

/** With its notes as people read them. */
function written({ lanes, cards }: SceneOverlay) {
  const read = [...lanes].map(
    ([key, { look, note }]) => [key, { look, note: english.write(note) }] as const,
  )
  return { lanes: new Map(read), cards }
}

test('every lane says how many people it has and who they are', () => {
  const note = withRoles(belt(1, 2, 5, 0), { 'lead-generation 1': { person: 'Ann' } })
  const { lanes, cards } = written(coverOverlay(orgFrom(note)))
  expect(Object.fromEntries(lanes)).toEqual({
    'stage:lead-generation': { look: 'one', note: 'cover 1: only Ann' },
    'stage:qualification': {
      look: 'enough',
      note: 'cover 2: P qualification 1 and P qualification 2',
    },
    'stage:closing': {
      look: 'enough',
      note: 'cover 5: P closing 1, P closing 2, P closing 3 and 2 others',
    },
    'stage:account-management': { look: 'nobody', note: 'cover 0: nobody' },
  })
  expect([...cards]).toEqual([
    [roleId('lead-generation 1'), { look: 'alone', note: 'no stand-in' }],
  ])
})

test('a backup who is the only one has no card in the lane', () => {
  const note: Note = {
    roles: [
      { id: 'empty', does: 'closing', backups: ['Ann'] },
      { id: 'head', person: 'Ann', does: 'leadership' },
    ],
  }
  const { lanes, cards } = written(coverOverlay(orgFrom(note)))
  expect(lanes.get('stage:closing')?.note).toBe('cover 1: only Ann')
  expect(cards.size).toBe(0)
})

test('roles without a pod hang on nobody', () => {
  const note: Note = {
    structure: 'pods',
    pods: ['North'],
    roles: [{ id: 'stray', person: 'Ann', does: 'closing' }],
  }
  const { lanes } = coverOverlay(orgFrom(note))
  expect(lanes.get('pod:closing:')).toEqual({ look: 'not-needed', note: '' })
  expect(lanes.get('pod:closing:North')?.look).toBe('nobody')
})

test('who leaves, and the lanes and people that would be alone', () => {
  const org = orgFrom(belt(1, 1, 2, 3))
  const overlay = written(leavingOverlay(org, { kind: 'person', id: personId('P closing 1') }))
  expect([...overlay.lanes]).toEqual([
    ['stage:closing', { look: 'loses', note: '2 → 1: only P closing 2 left' }],
  ])
  expect(Object.fromEntries(overlay.cards)).toEqual({
    'closing 2': { look: 'alone', note: 'only one left' },
    'closing 1': { look: 'leaves', note: 'leaves' },
  })
})

test('lanes that keep two people are not marked', () => {
  const org = orgFrom(belt(3, 3, 3, 3))
  const overlay = leavingOverlay(org, { kind: 'role', id: roleId('closing 1') })
  expect(overlay.lanes.size).toBe(0)
  expect([...overlay.cards.keys()]).toEqual(['closing 1'])
})

test('nothing for somebody who is not there', () => {
  const overlay = leavingOverlay(orgFrom(belt(1, 1, 1, 1)), { kind: 'role', id: roleId('gone') })
  expect([overlay.lanes.size, overlay.cards.size]).toEqual([0, 0])
})
