// "Until its open role is filled" (L4d): once all roles are filled by people past learning, it is so no more.
import { capacityOf } from '../../../../shared/capacity/capacity-of.ts'
import type { Document } from '../../../../shared/document/schema.ts'
import { withDetails } from '../../../../shared/findings/fold.ts'
import { bySeverity } from '../../../../shared/findings/harm.ts'
import { validate } from '../../../../shared/findings/validate.ts'
import { personId } from '../../../../shared/ids.ts'
import { orgOf } from '../../../../shared/org/org.ts'
import { isAbout, subjectsIn } from '../../../../shared/what-if/same-subjects.ts'
import { JUDGED_ON } from '../judged.ts'
import type { Law } from './law.ts'

const SAYS_UNTIL = /\buntil\b[^.]*\bfilled\b/i

export const UNTIL_FILLED: Law = {
  name: 'until an open role is filled, and no longer',
  holdsFor: 'all charts',
  breachesIn: ({ document, lines }) => {
    const said = lines.filter(({ headline }) => SAYS_UNTIL.test(headline))
    if (said.length === 0) return []
    const after = withDetails(validate(allFilled(document), JUDGED_ON))
    return said
      .filter(({ finding }) =>
        after.some(
          (each) =>
            each.rule === finding.rule &&
            bySeverity(each, finding) <= 0 &&
            subjectsIn(finding).some((subject) => isAbout(each, finding, subject)),
        ),
      )
      .map(({ rule, headline }) => ({ by: rule, read: headline }))
  },
}

function allFilled(document: Document): Document {
  const open = document.roles.filter((role) => role.personId === null)
  const newcomer = (id: string) => personId(`for ${id}`)
  // The deals won today are won by those who are there today: what is won then is calculated.
  const { dealsPerMonth } = document.company
  const won =
    dealsPerMonth === undefined ? undefined : capacityOf(orgOf(document))?.filled?.throughput
  return {
    ...document,
    company: { ...document.company, dealsPerMonth: won ?? dealsPerMonth },
    people: [...document.people, ...open.map(({ id }) => ({ id: newcomer(id), name: `N ${id}` }))],
    roles: document.roles.map(({ openSince, ...role }) => ({
      ...role,
      ...(role.personId === null ? {} : { openSince }),
      personId: role.personId ?? newcomer(role.id),
      ramp: 100,
    })),
  }
}
