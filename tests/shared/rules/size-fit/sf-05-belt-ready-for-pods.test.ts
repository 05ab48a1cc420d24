// When a belt that could be several is said.
import { sf05BeltReadyForPods } from '../../../../shared/rules/size-fit/sf-05-belt-ready-for-pods.ts'
import { belt, type Note } from '../../../helpers/build-document.ts'
import { testRule } from '../../../helpers/rule-tester.ts'

/** In several countries, so that there is something to divide pods by. */
const abroad = (note: Note): Note => ({ ...note, company: { geography: 'several-countries' } })

testRule(sf05BeltReadyForPods, {
  quiet: [
    { name: 'fifteen people', org: abroad(belt(4, 4, 4, 3)) },
    { name: 'one account manager for all', org: abroad(belt(6, 6, 6, 1)) },
    { name: 'nothing to divide pods by', org: belt(8, 8, 7, 7) },
    {
      name: 'nothing but its size speaks for pods',
      org: {
        ...abroad(belt(8, 8, 7, 7)),
        company: { geography: 'several-countries', needs: ['predictability'] },
      },
    },
  ],
  fires: [
    {
      name: 'sixteen people',
      org: abroad(belt(4, 4, 4, 4)),
      limit: 'pods-possible',
      expect: [{ message: 'ready', data: { people: 16, belts: 2 }, severity: 'info' }],
      fixes: ['Use pods'],
    },
    {
      name: 'two in the smallest stage',
      org: abroad(belt(6, 6, 4, 2)),
      limit: 'least-pods',
      expect: [{ message: 'ready', data: { people: 18, belts: 2 } }],
    },
    {
      name: 'twenty-nine people',
      org: abroad(belt(8, 7, 7, 7)),
      expect: [{ message: 'ready', severity: 'info' }],
    },
    {
      name: 'thirty people',
      org: abroad(belt(8, 8, 7, 7)),
      limit: 'pods-due',
      expect: [{ message: 'ready', severity: 'warning' }],
    },
  ],
})
