// SPF-04. One person who is the only stand-in of many.

import type { Person, Role } from '../../document/schema.ts'
import { groupedBy } from '../../grouped.ts'
import type { PersonId } from '../../ids.ts'
import { personName } from '../../names/called.ts'
import type { Org } from '../../org/org.ts'
import { limitsOf } from '../../thresholds/limits.ts'
import { ranged, shortlisted } from '../../words/lists.ts'
import { words } from '../../words/phrase.ts'
import { backupCandidates, backupEdit } from '../backup-fixes.ts'
import { defineRule, type Together } from '../rule.ts'

/** More at once could not be looked over any more. */
const MOST_ROLES = 20

export const spf04EverybodysBackup = defineRule({
  id: 'SPF-04',
  group: 'single-point',
  title: 'Everybody’s backup',
  severity: 'warning',
  appliesTo: 'any',
  thresholds: ['backup-load'],
  condition: 'One person is the only valid backup of three roles or more.',
  source: 'Judgement: two absences at once would need the same person twice.',
  knownLimits: 'Does not know how likely it is that they are away together.',
  fixAll: 'Name second backups',
  messages: {
    everybody: ({ person, count }: { person: string; count: number }) => ({
      headline: words`${person} is the only backup of ${count} roles`,
      advice: 'Spread it: name another colleague for some of them.',
    }),
    together: ({ all }: Together<{ person: string; count: number }>) => ({
      headline: words`${shortlisted(all.map(({ person }) => person))} are each the only backup of many`,
      advice: words`Each of them stands in for ${ranged(all.map(({ count }) => count))} roles alone. Name another colleague for some of them.`,
    }),
  },
  check(org, report, limit) {
    const loads = new Map<PersonId, number>()
    for (const role of org.document.roles) {
      const only = onlyBackupOf(org, role)
      if (only) loads.set(only.id, (loads.get(only.id) ?? 0) + 1)
    }
    const least = limit('backup-load')
    // Nearly always nobody is: then there is nothing to group.
    if (![...loads.values()].some((load) => load >= least)) return
    const relying = groupedBy(org.document.roles, (role) => {
      const only = onlyBackupOf(org, role)
      return only && (loads.get(only.id) ?? 0) >= least ? only : null
    })
    for (const [person, roles] of relying)
      report({
        message: 'everybody',
        data: { person: personName(person), count: roles.length },
        subjects: { people: [person.id], roles: roles.map(({ id }) => id) },
      })
  },
  fixes({ org, finding }) {
    const roles = finding.subjects.roles.flatMap((id) => org.role(id) ?? [])
    const [person] = finding.subjects.people
    const many = roles.slice(limitsOf(org.document)('backup-load') - 1)
    if (many.length > MOST_ROLES) return []
    const edits = many.flatMap((role) => {
      const second = backupCandidates(org, [role]).find(({ id }) => id !== person)
      return second ? [backupEdit(org, role, second)] : []
    })
    if (edits.length < many.length) return []
    const which = many.length === 1 ? 'one' : String(many.length)
    return [{ label: words`Name a second backup for ${which} of them`, edits }]
  },
})

function onlyBackupOf(org: Org, role: Role): Person | null {
  const backups = org.validBackupsOf(role)
  return backups.length === 1 ? (backups[0] ?? null) : null
}
