// A firm from outside that finds and qualifies what is sold later.
import { spf12FrontHeldByOneFirm } from '../../../../shared/rules/single-point/spf-12-front-held-by-one-firm.ts'
import { belt, type Note, plus, type RoleNote } from '../../../helpers/build-document.ts'
import { testRule } from '../../../helpers/rule-tester.ts'

const caller = (id: string, role: Partial<RoleNote> = {}): RoleNote => ({
  id,
  person: id,
  does: ['lead-generation', 'qualification'],
  ...role,
})

/** Closers and account managers of the company, and these callers from outside. */
const calling = (team: Note, ...callers: readonly RoleNote[]): Note => ({
  ...plus(team, ...callers),
  external: callers.map(({ id }) => id),
})

testRule(spf12FrontHeldByOneFirm, {
  quiet: [
    { name: 'nobody from outside', org: belt(1, 1, 1, 1) },
    { name: 'less than half', org: calling(belt(1, 1, 1, 1), caller('Firm', { fte: 0.9 })) },
    {
      name: 'two freelancers with half of it together',
      org: calling(belt(1, 1, 1, 1), caller('One'), caller('Two')),
    },
    { name: 'nobody does it at all', org: belt(0, 0, 2, 1) },
    {
      name: 'a firm that only qualifies what comes by itself',
      org: calling(belt(0, 0, 2, 1), caller('Firm', { does: 'qualification' })),
    },
    {
      name: 'a firm that looks after customers',
      org: calling(belt(1, 1, 1, 0), caller('Firm', { does: 'account-management' })),
    },
  ],
  fires: [
    {
      name: 'exactly half',
      org: calling(belt(1, 0, 1, 1), caller('Firm')),
      limit: 'firm-percent',
      expect: [
        {
          message: 'much',
          data: { firm: 'Firm', part: 0.5 },
          severity: 'info',
          roles: ['Firm'],
          people: ['Firm'],
          stages: ['lead-generation', 'qualification'],
        },
      ],
      fixes: [],
    },
    {
      name: 'all of it',
      org: calling(belt(0, 0, 2, 1), caller('Firm')),
      expect: [{ message: 'all', data: { firm: 'Firm', part: 1 }, severity: 'warning' }],
      fixes: ['Let P closing 1 find leads as well'],
    },
    {
      name: 'an agency that the company names, with several people',
      org: {
        ...calling(belt(0, 0, 2, 1), caller('One'), caller('Two')),
        company: { leadSource: 'agency' },
      },
      expect: [{ message: 'all', data: { firm: null, part: 1 }, people: ['One', 'Two'] }],
    },
    {
      name: 'a firm beside a freelancer',
      org: calling(belt(0, 0, 1, 1), caller('Firm'), caller('Other', { fte: 0.5 })),
      expect: [{ message: 'much', data: { firm: 'Firm', part: 1 / 1.5 }, severity: 'info' }],
    },
  ],
})
