// set-stages: which stages a role does, in which order, with which share.
import { expect } from 'vitest'
import { editTester, roleIn } from '../../../helpers/edit-tester.ts'

editTester('set-stages', {
  does: {
    'the stages, with what else is noted in a part that stays': {
      args: {
        roleId: 'closer',
        stages: [
          { stage: 'qualification', share: 0.5 },
          { stage: 'closing', share: 0.5 },
        ],
      },
      label: 'Change the stages of Account executive',
      expect: (after) =>
        expect(roleIn(after, 'closer').stages).toEqual([
          { stage: 'qualification', share: 0.5 },
          { stage: 'closing', share: 0.5, note: 'kept' },
        ]),
    },
    'the order, which decides where the role stands': {
      args: { roleId: 'closer', stages: [{ stage: 'support' }, { stage: 'closing', share: 0.75 }] },
      label: 'Change the stages of Account executive',
      expect(after, before) {
        const [closing, support] = roleIn(before, 'closer').stages
        expect(roleIn(after, 'closer').stages).toEqual([support, closing])
      },
    },
    'a share into no share': {
      args: { roleId: 'closer', stages: [{ stage: 'closing' }] },
      label: 'Change the stages of Account executive',
      expect: (after) =>
        expect(roleIn(after, 'closer').stages).toEqual([{ stage: 'closing', note: 'kept' }]),
    },
    'decided into not decided': {
      args: { roleId: 'leads', stages: [] },
      label: 'Change the stages of Lead researcher',
      expect: (after) => expect(roleIn(after, 'leads').stages).toEqual([]),
    },
  },
  refuses: {
    'a stage twice': {
      args: { roleId: 'leads', stages: [{ stage: 'closing' }, { stage: 'closing', share: 0.5 }] },
      code: 'not-possible',
      says: 'A role can do a stage only once; its stages were kept as they were.',
    },
    'a share above the whole': {
      args: { roleId: 'leads', stages: [{ stage: 'closing', share: 1.5 }] },
      code: 'invalid-arguments',
      says: 'Nothing was changed: “share” can be 1 at most.',
    },
    'a role that is gone': {
      args: { roleId: 'gone', stages: [] },
      code: 'not-found',
      says: 'Nothing was changed: that role is no longer on the chart.',
    },
  },
  leaves: {
    'for the same stages': {
      args: { roleId: 'closer', stages: [{ stage: 'closing', share: 0.75 }, { stage: 'support' }] },
    },
  },
  merges: {
    together: [
      { roleId: 'leads', stages: [{ stage: 'lead-generation', share: 0.5 }] },
      { roleId: 'leads', stages: [{ stage: 'lead-generation', share: 0.6 }] },
    ],
    apart: [
      { roleId: 'leads', stages: [] },
      { roleId: 'closer', stages: [] },
    ],
  },
})
