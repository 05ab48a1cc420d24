// When too many in a stage are new at the same time.
import { ba08ManyBeginners } from '../../../../shared/rules/balance/ba-08-many-beginners.ts'
import { many, type Note, plus } from '../../../helpers/build-document.ts'
import { testRule } from '../../../helpers/rule-tester.ts'

/** So many closers, the first of them new. */
const closers = (people: number, beginners: number): Note => ({
  roles: many('closing', people).map((role, at) => (at < beginners ? { ...role, ramp: 50 } : role)),
})

testRule(ba08ManyBeginners, {
  quiet: [
    { name: 'two of five', org: closers(5, 2) },
    { name: 'three of twelve', org: closers(12, 3), limit: 'beginners-some' },
    { name: 'one of three', org: closers(3, 1) },
    { name: 'both of two', org: closers(2, 2) },
    {
      name: 'an agency is not new',
      org: { ...closers(3, 2), external: ['P closing 1'] },
    },
    {
      name: 'known from another role in the stage',
      org: plus(
        closers(3, 2),
        { id: 'old 1', person: 'P closing 1', does: 'closing', fte: 0.5 },
        { id: 'old 2', person: 'P closing 2', does: 'closing', fte: 0.5 },
      ),
    },
  ],
  fires: [
    {
      name: 'two of three',
      org: closers(3, 2),
      limit: 'beginners-people',
      expect: [
        {
          message: 'new',
          data: { stages: ['closing'], beginners: 2, people: 3 },
          stages: ['closing'],
          people: ['P closing 1', 'P closing 2'],
        },
      ],
    },
    {
      name: 'four of ten',
      org: closers(10, 4),
      limit: 'beginners-percent',
      expect: [{ message: 'new', severity: 'info', stages: ['closing'] }],
    },
    {
      name: 'the same people qualify and close',
      org: {
        structure: 'two-party',
        roles: closers(4, 3).roles.map((role) => ({ ...role, does: ['qualification', 'closing'] })),
      },
      expect: [{ message: 'new', stages: ['qualification', 'closing'] }],
    },
    {
      name: 'two stages',
      org: plus(closers(3, 3), ...many('qualification', 4).map((role) => ({ ...role, ramp: 0 }))),
      expect: [
        { message: 'new', stages: ['qualification'] },
        { message: 'new', stages: ['closing'] },
      ],
    },
  ],
})
