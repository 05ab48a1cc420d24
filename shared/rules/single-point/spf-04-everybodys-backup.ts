// SPF-04. One person who is the only stand-in of many.
import { addTo } from '../../grouped.ts'
import type { PersonId, RoleId } from '../../ids.ts'
import { limitsOf } from '../../thresholds/limits.ts'
import { backupCandidates, backupEdit } from '../backup-fixes.ts'
import { defineRule } from '../rule.ts'

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
  messages: {
    everybody: ({ person, count }: { person: string; count: number }) => ({
      headline: `${person} is the only backup of ${count} roles`,
      advice: 'Spread it: name another colleague for some of them.',
    }),
  },
  check(org, report, limit) {
    const relyOn = new Map<PersonId, RoleId[]>()
    for (const role of org.document.roles) {
      const backups = org.validBackupsOf(role)
      const [only] = backups
      if (only && backups.length === 1) addTo(relyOn, only.id, role.id)
    }
    for (const [id, roles] of relyOn) {
      const person = org.person(id)
      if (!person || roles.length < limit('backup-load')) continue
      report({
        message: 'everybody',
        data: { person: person.name, count: roles.length },
        subjects: { people: [id], roles },
      })
    }
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
    return [{ label: `Name a second backup for ${which} of them`, edits }]
  },
})
