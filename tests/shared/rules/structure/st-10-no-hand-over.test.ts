// When missing hand-overs are said, once for all.
import { st10NoHandOver } from '../../../../shared/rules/structure/st-10-no-hand-over.ts'
import { belt, type Note } from '../../../helpers/build-document.ts'
import { testRule } from '../../../helpers/rule-tester.ts'

const agreed = { handOver: 'Need, budget and next step are written down' }
const all: NonNullable<Note['stages']> = {
  'lead-generation': agreed,
  qualification: agreed,
  closing: agreed,
}

testRule(st10NoHandOver, {
  quiet: [
    { name: 'all three are written', org: { ...belt(1, 1, 1, 1), stages: all } },
    { name: 'two parties have none', org: { ...belt(1, 1, 1, 1), structure: 'two-party' } },
  ],
  fires: [
    {
      name: 'none in a small team is a note',
      org: belt(1, 2, 2, 2),
      expect: [
        {
          message: 'missing',
          severity: 'info',
          stages: ['lead-generation', 'qualification', 'closing'],
        },
      ],
      fixes: ['Use the usual hand-overs'],
    },
    {
      name: 'one of eight people is a warning',
      org: { ...belt(2, 2, 2, 2), stages: { ...all, closing: { handOver: ' ' } } },
      limit: 'hand-over-people',
      expect: [
        {
          message: 'missing',
          severity: 'warning',
          data: { pairs: ['from closing to account management'] },
        },
      ],
      fixes: ['Use the usual hand-over'],
    },
  ],
})
