// fill-chart: a whole plan for a chart with nothing on it.
import { expect } from 'vitest'
import { documentSchema } from '../../../../shared/document/schema.ts'
import { editTester, smallOrganisation } from '../../../helpers/edit-tester.ts'

const empty = documentSchema().parse({
  name: 'New chart',
  company: { target: 100 },
  pods: [{ id: 'old', name: 'Old' }],
  settings: { muted: [{ rule: 'SF-08', subject: 'old', reason: 'Grows soon' }] },
})

editTester('fill-chart', {
  does: {
    'an empty chart into the plan, but for name, facts and settings': {
      on: empty,
      args: { plan: { ...smallOrganisation, sharedGoal: 'Win', notes: 'What we offer: Boats' } },
      label: 'Start with pods',
      expect: (after) =>
        expect(after).toEqual({
          ...smallOrganisation,
          name: 'New chart',
          company: { target: 100 },
          sharedGoal: 'Win',
          notes: 'What we offer: Boats',
          settings: {},
        }),
    },
    'links to nowhere into none': {
      on: empty,
      args: {
        plan: {
          ...smallOrganisation,
          structure: null,
          roles: [{ id: 'a', title: 'A', personId: 'nobody', podId: 'nowhere' }],
        },
      },
      label: 'Fill the chart',
      expect: ({ roles }) => expect(roles[0]).toMatchObject({ personId: null, podId: null }),
    },
  },
  refuses: {
    'a chart that holds something already': {
      args: { plan: smallOrganisation },
      code: 'not-possible',
      says: 'Nothing was changed: there are roles or people on the chart already.',
    },
    'what is no plan': {
      on: empty,
      args: { plan: { roles: 'many' } },
      code: 'invalid-arguments',
      says: 'Nothing was changed: “roles” does not fit.',
    },
  },
  leaves: { 'that gets nothing': { on: empty, args: { plan: {} } } },
})
