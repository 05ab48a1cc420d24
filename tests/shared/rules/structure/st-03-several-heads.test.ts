// When several heads are said.
import { st03SeveralHeads } from '../../../../shared/rules/structure/st-03-several-heads.ts'
import { belt, many, plus } from '../../../helpers/build-document.ts'
import { testRule } from '../../../helpers/rule-tester.ts'

testRule(st03SeveralHeads, {
  quiet: [
    { name: 'one head', org: belt(1, 1, 1, 1) },
    { name: 'three roles need none', org: { roles: many('closing', 3) } },
    {
      name: 'an agency reports to nobody',
      org: {
        ...plus(belt(1, 1, 1, 1), { id: 'agency', person: 'Agency', does: 'lead-generation' }),
        external: ['Agency'],
      },
    },
  ],
  fires: [
    {
      name: 'four roles side by side',
      org: { roles: many('closing', 4) },
      limit: 'heads-from',
      expect: [{ message: 'heads' }],
    },
    {
      name: 'a second head; leaders come first in the fix',
      org: plus(belt(1, 1, 1, 1), { id: 'other', person: 'Otto', does: 'closing' }),
      expect: [{ message: 'heads', data: { count: 2, titles: ['Head', 'Otto'] } }],
      fixes: ['All report to Head'],
    },
  ],
})
