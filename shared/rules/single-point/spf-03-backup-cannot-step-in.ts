// SPF-03. A named backup who could not step in: oneself, nobody, without a role, or still learning.

import type { Role } from '../../document/schema.ts'
import type { PersonId } from '../../ids.ts'
import { personName, roleTitle } from '../../names/called.ts'
import type { Org } from '../../org/org.ts'
import { shortlisted } from '../../words/lists.ts'
import { words } from '../../words/phrase.ts'
import { backupCandidates } from '../backup-fixes.ts'
import { defineRule, type Together } from '../rule.ts'

export const spf03BackupCannotStepIn = defineRule({
  id: 'SPF-03',
  group: 'single-point',
  title: 'Backup who could not step in',
  severity: 'warning',
  appliesTo: 'any',
  thresholds: [],
  condition:
    'A role names a backup who is its own holder, is not on the chart, holds no role, or is not ramped in any.',
  source: 'Judgement: a stand-in has to be there and know the work.',
  knownLimits: 'Does not know who has really been trained.',
  fixAll: 'Choose others instead',
  messages: {
    self: ({ title, backup }: { title: string; backup: string }) => ({
      headline: words`${backup} is named as their own backup`,
      advice: words`Choose a colleague who could step in as ${title}.`,
      forReaders: { advice: words`So nobody could step in as ${title}.` },
    }),
    missing: ({ title }: { title: string }) => ({
      headline: words`The backup of ${title} is not on the chart`,
      advice: 'Choose a colleague who is.',
      forReaders: { advice: 'So nobody could step in.' },
    }),
    'not-ready': ({ title, backup }: { title: string; backup: string }) => ({
      headline: words`${backup} could not step in as ${title}`,
      advice:
        'A backup needs a role of their own and has to be past learning. Choose a ramped colleague.',
      forReaders: { advice: 'A backup needs a role of their own and has to be past learning.' },
    }),
    together: ({ all }: Together<{ title: string; backup: string }>) => ({
      headline: words`${all.length} named backups could not step in`,
      advice: words`Look at ${shortlisted(all.map(({ title }) => title))}: a backup is a ramped colleague with a role of their own.`,
      forReaders: {
        advice: words`It is about ${shortlisted(all.map(({ title }) => title))}: a backup is a ramped colleague with a role of their own.`,
      },
    }),
  },
  check(org, report) {
    for (const role of org.document.roles) {
      if (role.backups.length === 0) continue
      for (const backup of unsound(org, role)) {
        const person = org.person(backup)
        const subjects = { roles: [role.id], people: person ? [person.id] : [] }
        const data = { title: roleTitle(role), backup: person ? personName(person) : '' }
        if (!person) report({ message: 'missing', data, subjects })
        else if (backup === role.personId) report({ message: 'self', data, subjects })
        else report({ message: 'not-ready', data, subjects })
      }
    }
  },
  fixes({ org, finding }) {
    const role = finding.subjects.roles.flatMap((id) => org.role(id) ?? [])[0]
    if (!role) return []
    const sound = role.backups.filter((id) => org.isValidBackup(role, id))
    return [
      ...backupCandidates(org, [role])
        .filter(({ id }) => !sound.includes(id))
        .map((person) => ({
          label: words`Choose ${personName(person)} instead`,
          edits: [setBackups(role, [...sound, person.id])],
        })),
      { label: 'Remove this backup', edits: [setBackups(role, sound)] },
    ]
  },
})

function setBackups(role: Role, backups: PersonId[]) {
  return { edit: 'set-backups', args: { roleId: role.id, backups } } as const
}

/** Each of those who could not step in once, whatever the file says. */
function unsound(org: Org, role: Role): Iterable<PersonId> {
  const ids = role.backups.filter((id) => !org.isValidBackup(role, id))
  return ids.length > 1 ? new Set(ids) : ids
}
