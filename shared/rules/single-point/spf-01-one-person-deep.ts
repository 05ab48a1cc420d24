// SPF-01. A job hangs on one person for whom nobody could step in.

import { personName } from '../../names/called.ts'
import { jobsOf, loneCovers, SELLING } from '../../org/jobs.ts'
import { counted, listed, shortlisted } from '../../words/lists.ts'
import { words } from '../../words/phrase.ts'
import { backupFixes } from '../backup-fixes.ts'
import { hasLeadsEnough } from '../lead-need.ts'
import { defineRule, type Together } from '../rule.ts'

export const spf01OnePersonDeep = defineRule({
  id: 'SPF-01',
  group: 'single-point',
  title: 'One person deep',
  severity: 'warning',
  appliesTo: 'any',
  thresholds: ['small-team'],
  condition:
    'A job is done by exactly one person, and no ramped colleague is named as backup. An error for closing once the team has 4 people. Before a structure is chosen only selling is looked at; in pods SPF-09 says it. Whoever finds leads is not missed where as many come in as can be worked, or sold from.',
  source:
    'Founding article: the process hangs on the buy-in of one salesperson; practice guides on key people.',
  knownLimits: 'A backup counts when named; nobody tests here whether they could really do it.',
  fixAll: 'Name a backup for each',
  messages: {
    alone: ({ person, job }: { person: string; job: string }) => ({
      headline: words`If ${person} is away, ${job} stops`,
      advice: 'No backup is named. Name and train one, or hire a second person.',
    }),
    together: ({ all }: Together<{ person: string; job: string }>) => {
      const people = [...new Set(all.map(({ person }) => person))]
      const jobs = listed(all.map(({ job }) => job))
      return {
        headline:
          people.length === 1
            ? words`If ${people[0] ?? ''} is away, ${jobs} stop`
            : words`${counted(all.length, 'job hangs', 'jobs hang')} on one person each: ${jobs}`,
        advice: words`No backup is named for ${shortlisted(people)}. Name and train one, or hire a second person.`,
      }
    },
  },
  check(org, report, limit) {
    const { structure } = org.document
    // Pods are one deep by design; SPF-09 speaks for them, once per pod.
    if (structure === 'pods') return
    const jobs = structure === null ? [SELLING] : jobsOf(org)
    const isTeam = org.salesPeople.length >= limit('small-team')
    for (const { job, person, roles } of loneCovers(org, null, jobs)) {
      if (job.stages.includes('lead-generation') && hasLeadsEnough(org, null)) continue
      report({
        message: 'alone',
        data: { person: personName(person), job: job.name },
        subjects: {
          stages: job.stages,
          people: [person.id],
          roles: roles.map(({ id }) => id),
        },
        severity: job.isClosing && isTeam ? 'error' : 'warning',
      })
    }
  },
  fixes: backupFixes,
})
