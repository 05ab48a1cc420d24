// SG-03. A vacant role that has been open for so long that the plan rests on nobody.

import { daysBetween, type IsoDate } from '../../dates.ts'
import type { Role } from '../../document/schema.ts'
import { personName, roleTitle } from '../../names/called.ts'
import type { Org } from '../../org/org.ts'
import { ranged, shortlisted } from '../../words/lists.ts'
import { words } from '../../words/phrase.ts'
import { backupFixes } from '../backup-fixes.ts'
import { defineRule, type Together } from '../rule.ts'

export const sg03OpenTooLong = defineRule({
  id: 'SG-03',
  group: 'staffing',
  title: 'Open for too long',
  severity: 'warning',
  appliesTo: 'any',
  thresholds: ['vacancy-days'],
  // Somebody who covers has taken the sting out of it: then it is a note.
  condition:
    'A vacant role has been open for more than 60 days. Only a note where somebody who could do it is named as backup.',
  source: 'Judgement.',
  knownLimits: 'Silent where the day since which the role is open is not written down.',
  messages: {
    open: ({ title, days }: { title: string; days: number }) => ({
      headline: words`${title} has been open for ${days} days`,
      advice: 'Hire, say who covers until then, or delete the role and plan without it.',
    }),
    covered: ({ title, days, helper }: { title: string; days: number; helper: string }) => ({
      headline: words`${helper} has covered ${title} for ${days} days`,
      advice: 'That works for a while. Hire, or make it part of the job of whoever covers.',
    }),
    together: ({ all }: Together<{ title: string; days: number; helper?: string }>) => ({
      headline: words`${all.length} roles have been open for ${ranged(all.map(({ days }) => days))} days`,
      advice: words`${shortlisted(all.map(({ title }) => title))}: ${all.some(({ helper }) => helper === undefined) ? 'hire, say who covers until then, or delete the roles and plan without them' : 'others cover for now; hire, or make it part of their jobs'}.`,
    }),
  },
  check(org, report, limit, today) {
    for (const { role, days } of longestFirst(org, today)) {
      if (days <= limit('vacancy-days')) break
      const [helper] = org.validBackupsOf(role)
      const subjects = { roles: [role.id] }
      const data = { title: roleTitle(role), days }
      if (helper) {
        const covered = { ...data, helper: personName(helper) }
        report({ message: 'covered', data: covered, subjects, severity: 'info' })
      } else report({ message: 'open', data, subjects })
    }
  },
  fixes(context) {
    const [roleId] = context.finding.subjects.roles
    if (roleId === undefined) return []
    return [
      ...(context.finding.message === 'open' ? backupFixes(context) : []),
      {
        label: 'Delete the role',
        edits: [{ edit: 'remove-roles', args: { roleIds: [roleId] } }],
      },
    ]
  },
})

/** Vacant roles for which it is known, with the days for which they have been open. */
function longestFirst(
  org: Org,
  today: IsoDate,
): readonly { readonly role: Role; readonly days: number }[] {
  return org.vacancies
    .flatMap((role) => {
      const days = role.openSince === undefined ? null : daysBetween(role.openSince, today)
      return days === null ? [] : { role, days }
    })
    .toSorted((a, b) => b.days - a.days)
}
