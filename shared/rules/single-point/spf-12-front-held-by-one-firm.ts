// SPF-12. One firm from outside finds and qualifies most of what is sold later.

import type { Person, Role } from '../../document/schema.ts'
import { groupedBy } from '../../grouped.ts'
import { personName } from '../../names/called.ts'
import { headCountOf } from '../../org/head-count.ts'
import type { Org } from '../../org/org.ts'
import { shareOf } from '../../org/share.ts'
import { share } from '../../words/figures.ts'
import { words } from '../../words/phrase.ts'
import { giveStageFix } from '../fix-parts.ts'
import { defineRule } from '../rule.ts'

const FRONT = ['lead-generation', 'qualification'] as const

type Held = {
  /** null: several people of the agency that the company names as its source of leads. */
  readonly firm: string | null
  /** Of the time for finding and qualifying leads, 0..1. */
  readonly part: number
}

export const spf12FrontHeldByOneFirm = defineRule({
  id: 'SPF-12',
  group: 'single-point',
  title: 'Front held by one firm',
  severity: 'warning',
  appliesTo: 'any',
  thresholds: ['firm-percent'],
  condition:
    'One external person or firm has all of the time for finding and qualifying leads (a note from half of it). Where the company says that an agency brings its leads, all external people who do are that agency.',
  source:
    'Founding article: two parties suit teams whose leads come from an agency; the risk by judgement.',
  knownLimits: 'Does not know contracts, nor to which firms several external people belong.',
  messages: {
    all: ({ firm }: Held) => ({
      headline: words`${firm ?? 'One agency'} finds and qualifies all of your leads`,
      advice:
        'A price rise or a quarrel, and nothing reaches your sellers any more. Let somebody of your own talk to leads first, and keep the list of them yourselves.',
    }),
    much: ({ firm, part }: Held) => ({
      headline: words`${firm ?? 'One agency'} does ${share(part)} of finding and qualifying leads`,
      advice:
        'Keep the list of leads yourselves, and know who would take over if the firm were gone.',
    }),
  },
  check(org, report, limit) {
    // Where one of the two is done by nobody, that is said.
    if (FRONT.some((stage) => org.cover(stage, null).length === 0)) return
    const front = frontOf(org)
    const total = timeOf(front)
    const firms = groupedBy(front, ({ person }) => firmOf(org, person))
    for (const held of firms.values()) {
      const part = timeOf(held) / total
      if (part * 100 < limit('firm-percent') - 1e-9) continue
      const people = [...new Set(held.map(({ person }) => person))]
      const [only, ...others] = people
      const firm = only && others.length === 0 ? personName(only) : null
      const isAll = part > 1 - 1e-9
      report({
        message: isAll ? 'all' : 'much',
        data: { firm, part },
        subjects: {
          people: people.map(({ id }) => id),
          roles: held.map(({ role }) => role.id),
          stages: [...FRONT],
        },
        severity: isAll ? 'warning' : 'info',
      })
    }
  },
  fixes: (context) =>
    context.finding.message === 'all' ? giveStageFix(context, 'find leads as well') : [],
})

interface Post {
  readonly role: Role
  readonly person: Person
}

/** The filled roles in which leads are found or qualified, each once. */
function frontOf(org: Org): readonly Post[] {
  const roles = new Set(FRONT.flatMap((stage) => org.rolesIn(stage, null)))
  return [...roles].flatMap((role) => {
    const person = org.holderOf(role)
    return person ? { role, person } : []
  })
}

function timeOf(posts: readonly Post[]): number {
  const shares = (role: Role) => FRONT.reduce((sum, stage) => sum + shareOf(role, stage), 0)
  return posts.reduce(
    (sum, { role, person }) => sum + headCountOf(person) * Math.max(0, role.fte) * shares(role),
    0,
  )
}

/** null: somebody of the company. */
function firmOf({ document }: Org, person: Person): string | null {
  if (!person.external) return null
  return document.company.leadSource === 'agency' ? 'the agency' : person.id
}
