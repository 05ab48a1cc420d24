// merge-pods: one pod of two; nobody leaves the chart, and what was noted is kept.
import { expect } from 'vitest'
import { documentSchema } from '../../../../shared/document/schema.ts'
import { editTester, roleIn, smallOrganisation } from '../../../helpers/edit-tester.ts'

const twoTargets = documentSchema().parse({
  ...smallOrganisation,
  pods: [
    { id: 'north', name: 'North', segment: 'Retail', target: 300, leadId: 'closer' },
    { id: 'south', name: 'South', target: 200 },
  ],
  formerPods: { conveyor: { pods: [{ id: 'north', name: 'Old north' }] } },
  roles: smallOrganisation.roles.map((role) => ({
    ...role,
    formerPlaces: { conveyor: { stages: [{ stage: 'closing' }], podId: 'north' } },
  })),
  settings: { muted: [{ rule: 'SC-01', subject: 'north', reason: 'Known' }] },
})

editTester('merge-pods', {
  does: {
    'the roles of one into roles of the other': {
      args: { podId: 'south', into: 'north' },
      label: 'Merge pod South into North',
      expect(after, before) {
        expect(after.pods).toEqual([before.pods[0]])
        expect(roleIn(after, 'accounts').podId).toBe('north')
      },
    },
    'targets into their sum, and takes over what is missing': {
      on: twoTargets,
      args: { podId: 'north', into: 'south' },
      label: 'Merge pod North into South',
      expect: (after) =>
        expect(after.pods).toEqual([
          { id: 'south', name: 'South', target: 500, segment: 'Retail', leadId: 'closer' },
        ]),
    },
    'what is remembered of the pod that ends, and mutings about it': {
      on: twoTargets,
      args: { podId: 'north', into: 'south' },
      label: 'Merge pod North into South',
      expect(after) {
        expect(after.formerPods?.conveyor?.pods).toEqual([])
        expect(roleIn(after, 'head').formerPlaces?.conveyor?.podId).toBe('south')
        expect(after.settings.muted).toBeUndefined()
      },
    },
  },
  refuses: {
    'a pod that is gone': {
      args: { podId: 'gone', into: 'north' },
      code: 'not-found',
      says: 'Nothing was changed: that pod is no longer on the chart.',
    },
    'into itself': {
      args: { podId: 'north', into: 'north' },
      code: 'not-possible',
      says: 'A pod cannot be merged with itself; it was kept as it is.',
    },
  },
})
