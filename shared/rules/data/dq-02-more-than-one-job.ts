// DQ-02. The roles of one person add up to more than a full-time job.
import type { Role } from '../../document/schema.ts'
import { personName } from '../../names/called.ts'
import { shortlisted } from '../../words/lists.ts'
import { words } from '../../words/phrase.ts'
import { defineRule, type Together } from '../rule.ts'

export const dq02MoreThanOneJob = defineRule({
  id: 'DQ-02',
  group: 'data',
  title: 'More than one full-time job',
  severity: 'info',
  appliesTo: 'any',
  thresholds: ['fte-full', 'fte-overload'],
  condition:
    'The FTE of all roles of one person add up to more than 1; a warning above 1.2. A role counts as one full-time job at most.',
  source: 'Judgement.',
  knownLimits: 'An agency may well be more than one person; external ones are not judged.',
  fixAll: 'Share one full-time job between the roles of each',
  messages: {
    overbooked: ({ person, fte }: { person: string; fte: number }) => ({
      headline: words`${person} works ${fte} jobs`,
      advice: 'Lower the FTE of one of the roles, or give it to somebody else.',
      forReaders: { advice: 'One of the roles needs less time, or somebody else.' },
    }),
    together: ({ all }: Together<{ person: string; fte: number }>) => ({
      headline: words`${shortlisted(all.map(({ person }) => person))} work more than one job each`,
      advice: 'Lower the FTE of some of their roles, or give them to somebody else.',
      forReaders: { advice: 'Some of their roles need less time, or somebody else.' },
    }),
  },
  check(org, report, limit) {
    for (const { person, roles } of org.members) {
      if (person.external) continue
      const fte = rounded(roles.reduce(addFte, 0))
      if (fte <= limit('fte-full')) continue
      report({
        message: 'overbooked',
        data: { person: personName(person), fte },
        subjects: { people: [person.id], roles: roles.map(({ id }) => id) },
        severity: fte > limit('fte-overload') ? 'warning' : 'info',
      })
    }
  },
  fixes({ org, finding }) {
    const roles = finding.subjects.roles.flatMap((id) => org.role(id) ?? [])
    const total = roles.reduce(addFte, 0)
    // With impossible numbers among them there is nothing to divide by.
    if (roles.some(({ fte }) => fte <= 0)) return []
    // Two decimals, rounded down, so that the sum does not exceed a full job again.
    const edits = roles.map(
      (role) =>
        ({
          edit: 'set-fte',
          args: {
            roleId: role.id,
            fte: Math.max(0.01, Math.floor((possible(role) / total) * 100) / 100),
          },
        }) as const,
    )
    return [{ label: 'Share one full-time job between the roles', edits }]
  },
})

function addFte(sum: number, role: Role): number {
  return sum + possible(role)
}

/** Impossible numbers are said by DQ-03, and count as the nearest that is possible. */
function possible({ fte }: Role): number {
  return Math.min(Math.max(fte, 0), 1)
}

/** Sums of tenths are not exact: 0.1 + 0.2 must not count as more than 0.3. */
function rounded(fte: number): number {
  return Math.round(fte * 1e6) / 1e6
}
