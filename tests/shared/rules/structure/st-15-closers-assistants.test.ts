// When lead people who work for one closer are said.
import { st15ClosersAssistants } from '../../../../shared/rules/structure/st-15-closers-assistants.ts'
import { many, type Note, type RoleNote } from '../../../helpers/build-document.ts'
import { testRule } from '../../../helpers/rule-tester.ts'

const team = (closer: Partial<RoleNote>, ...more: readonly RoleNote[]): Note => ({
  roles: [
    { id: 'head', person: 'Rae', does: 'leadership' },
    { id: 'closer', person: 'Cy', does: 'closing', to: 'head', ...closer },
    ...many('qualification', 2, 'closer'),
    ...more,
  ],
})

testRule(st15ClosersAssistants, {
  quiet: [
    { name: 'the closer leads as well', org: team({ does: ['closing', 'leadership'] }) },
    { name: 'other closers report there, too', org: team({}, ...many('closing', 1, 'closer')) },
    {
      name: 'a founder who closes',
      org: {
        roles: [
          { id: 'f', person: 'Ana', does: 'closing' },
          ...many('lead-generation', 1, 'f'),
          ...many('qualification', 1, 'f'),
        ],
      },
    },
    {
      name: 'full-cycle sellers below a closer',
      org: {
        roles: [
          { id: 'head', person: 'Rae', does: 'leadership' },
          { id: 'closer', person: 'Cy', does: 'closing', to: 'head' },
          { id: 'both', person: 'Bo', does: ['qualification', 'closing'], to: 'closer' },
        ],
      },
    },
  ],
  fires: [
    {
      name: 'two qualifiers report to a closer',
      org: team({}),
      expect: [
        {
          message: 'assistants',
          data: { closer: 'Cy' },
          roles: ['closer', 'qualification 1', 'qualification 2'],
        },
      ],
      fixes: ['Let them report to Rae'],
    },
    {
      name: 'others of their stage have a lead',
      org: team(
        {},
        { id: 'lead', person: 'Lea', does: 'leadership', to: 'head' },
        ...many('lead-generation', 2, 'lead'),
      ),
      expect: [{ message: 'assistants' }],
      fixes: ['Let them report to Lea', 'Let them report to Rae'],
    },
    {
      name: 'nobody is there to lead them',
      org: {
        roles: [
          { id: 'head', does: 'leadership' },
          { id: 'closer', person: 'Cy', does: 'closing', to: 'head' },
          ...many('lead-generation', 1, 'closer'),
        ],
      },
      expect: [{ message: 'assistants' }],
      fixes: [],
    },
  ],
})
