// SG-03. A vacant role that has been open for so long that the plan rests on nobody.

import { daysBetween, type IsoDate } from '../../dates.ts'
import type { Role } from '../../document/schema.ts'
import { personName, podName, roleTitle } from '../../names/called.ts'
import type { Org } from '../../org/org.ts'
import { ranged, shortlisted } from '../../words/lists.ts'
import { type Words, words } from '../../words/phrase.ts'
import { backupFixes } from '../backup-fixes.ts'
import { defineRule, type Together } from '../rule.ts'

type Open = {
  readonly title: string
  /** Market or pod, where other roles have the same title. */
  readonly place: string | null
  readonly days: number
}

type Covered = Open & { readonly helper: string }

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
    open: ({ title, place, days }: Open) => ({
      headline: words`${sayRole(title, place)} has been open for ${days} days`,
      advice: 'Hire, say who covers until then, or delete the role and plan without it.',
      forReaders: { advice: 'Hire, agree who covers until then, or plan without the role.' },
    }),
    covered: ({ title, place, days, helper }: Covered) => ({
      headline: words`${helper} has covered ${sayRole(title, place)} for ${days} days`,
      advice: 'That works for a while. Hire, or make it part of the job of whoever covers.',
    }),
    together: ({ all }: Together<Open & Partial<Covered>>) => ({
      headline: words`${all.length} roles have been open for ${ranged(all.map(({ days }) => days))} days`,
      advice: words`${shortlisted(all.map(({ title, place }) => sayRole(title, place)))}: ${all.some(({ helper }) => helper === undefined) ? 'hire, say who covers until then, or delete the roles and plan without them' : 'others cover for now; hire, or make it part of their jobs'}.`,
      forReaders: {
        advice: words`${shortlisted(all.map(({ title, place }) => sayRole(title, place)))}: ${all.some(({ helper }) => helper === undefined) ? 'hire, agree who covers until then, or plan without the roles' : 'others cover for now; hire, or make it part of their jobs'}.`,
      },
    }),
  },
  check(org, report, limit, today) {
    for (const { role, days } of longestFirst(org, today)) {
      if (days <= limit('vacancy-days')) break
      const [helper] = org.validBackupsOf(role)
      const subjects = { roles: [role.id] }
      const data = { title: roleTitle(role), place: placeAmong(org, role), days }
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

/** "Closer", "Closer in North". */
function sayRole(title: string, place: string | null): Words {
  return place === null ? title : words`${title} in ${place}`
}

/** Where a role stands, as far as its title alone does not tell which one it is. */
function placeAmong(org: Org, role: Role): string | null {
  const title = roleTitle(role)
  const isOnly = !org.document.roles.some((other) => other !== role && roleTitle(other) === title)
  if (isOnly) return null
  const pod = role.podId === null ? undefined : org.pod(role.podId)
  return role.market?.trim() || (pod ? podName(pod) : null)
}

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
