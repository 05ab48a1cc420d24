// move-roles: into another lane, another pod, another place.
import { expect } from 'vitest'
import { type Document, documentSchema } from '../../../../shared/document/schema.ts'
import { editTester, roleIn, smallOrganisation } from '../../../helpers/edit-tester.ts'

const belt = documentSchema().parse({
  name: 'Belt',
  structure: 'conveyor',
  roles: [
    { id: 'a', title: 'A', stages: [{ stage: 'closing' }] },
    { id: 'lead', title: 'Lead', stages: [{ stage: 'lead-generation' }] },
    { id: 'b', title: 'B', stages: [{ stage: 'closing', share: 0.5 }, { stage: 'support' }] },
    { id: 'c', title: 'C', stages: [{ stage: 'closing' }] },
  ],
})

const ids = (document: Document) => document.roles.map(({ id }) => id)
const closing = { kind: 'stage', stage: 'closing' } as const

editTester('move-roles', {
  does: {
    'a role into another stage; it gives up the old work and keeps what else it does': {
      on: belt,
      args: { roleIds: ['b'], lane: { kind: 'stage', stage: 'qualification' } },
      label: 'Move B',
      expect: (after) =>
        expect(roleIn(after, 'b').stages).toEqual([
          { stage: 'qualification' },
          { stage: 'support' },
        ]),
    },
    'a role to a place among the cards of the other lane': {
      on: belt,
      args: { roleIds: ['lead'], lane: closing, index: 1 },
      label: 'Move Lead',
      expect(after) {
        expect(ids(after)).toEqual(['a', 'lead', 'b', 'c'])
        expect(roleIn(after, 'lead').stages).toEqual([{ stage: 'closing' }])
      },
    },
    'the order within a lane; the place counts among the other cards': {
      on: belt,
      args: { roleIds: ['c'], lane: closing, index: 0 },
      label: 'Move C',
      expect(after, before) {
        expect(ids(after)).toEqual(['c', 'a', 'lead', 'b'])
        expect(roleIn(after, 'c')).toBe(roleIn(before, 'c'))
      },
    },
    'several roles at once, in the order of the chart': {
      on: belt,
      args: { roleIds: ['c', 'a'], lane: { kind: 'stage', stage: 'lead-generation' } },
      label: 'Move 2 roles',
      expect(after) {
        expect(ids(after)).toEqual(['lead', 'a', 'c', 'b'])
        expect(roleIn(after, 'c').stages).toEqual([{ stage: 'lead-generation' }])
      },
    },
    'a role into another pod, same stage: only the pod changes': {
      args: { roleIds: ['closer'], lane: { kind: 'pod', podId: 'south', stage: 'closing' } },
      label: 'Move Account executive',
      expect: (after, before) =>
        expect(roleIn(after, 'closer')).toEqual({ ...roleIn(before, 'closer'), podId: 'south' }),
    },
    'a role out of all pods': {
      args: { roleIds: ['leads'], lane: { kind: 'pod', podId: null, stage: 'lead-generation' } },
      label: 'Move Lead researcher',
      expect: (after) => expect(roleIn(after, 'leads').podId).toBeNull(),
    },
    'a role to the undecided': {
      on: belt,
      args: { roleIds: ['a'], lane: { kind: 'unplaced' } },
      label: 'Move A',
      expect: (after) => expect(roleIn(after, 'a').stages).toEqual([]),
    },
    'a role whose file names a stage twice': {
      on: documentSchema().parse({
        name: 'Twice',
        structure: 'conveyor',
        roles: [
          {
            id: 'odd',
            title: 'Odd',
            stages: [{ stage: 'closing' }, ...Array(5).fill({ stage: 'support' })],
          },
        ],
      }),
      args: { roleIds: ['odd'], lane: { kind: 'leadership' } },
      label: 'Move Odd',
      expect: (after) =>
        expect(roleIn(after, 'odd').stages).toEqual([
          { stage: 'leadership' },
          { stage: 'support' },
        ]),
    },
  },
  refuses: {
    'roles of which one is gone': {
      args: { roleIds: ['closer', 'gone'], lane: { kind: 'leadership' } },
      code: 'not-found',
      says: 'Nothing was changed: that role is no longer on the chart.',
    },
    'a pod that is gone': {
      args: { roleIds: ['closer'], lane: { kind: 'pod', podId: 'gone', stage: 'closing' } },
      code: 'not-found',
      says: 'Nothing was changed: that pod is no longer on the chart.',
    },
    'a negative place': {
      args: { roleIds: ['closer'], lane: { kind: 'leadership' }, index: -1 },
      code: 'invalid-arguments',
      says: 'Nothing was changed: “index” must be 0 or more.',
    },
  },
  leaves: {
    'when dropped where it was': { on: belt, args: { roleIds: ['b'], lane: closing, index: 1 } },
    'when the last card is moved to the end': { on: belt, args: { roleIds: ['c'], lane: closing } },
    'on a chart without a structure, where nothing else is to be had': {
      on: { ...smallOrganisation, structure: null },
      args: { roleIds: ['accounts'], lane: { kind: 'all' } },
    },
  },
})
