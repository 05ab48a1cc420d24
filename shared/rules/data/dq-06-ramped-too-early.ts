// DQ-06. Somebody who has just started and is entered as fully up to speed.
import { rampAfter } from '../../capacity/ramp-curve.ts'
import { type IsoDate, wholeMonthsBetween } from '../../dates.ts'
import type { Role } from '../../document/schema.ts'
import type { BeltStage } from '../../document/vocabulary.ts'
import { personName } from '../../names/called.ts'
import { beltStagesOf } from '../../org/lanes.ts'
import { type Limit, limitsOf } from '../../thresholds/limits.ts'
import { day, percentage } from '../../words/figures.ts'
import { counted, shortlisted } from '../../words/lists.ts'
import { asItStands, words } from '../../words/phrase.ts'
import { defineRule, type Together } from '../rule.ts'

const FULL_ALREADY = 'Full output is entered already, so the plan counts on more than can come.'

export const dq06RampedTooEarly = defineRule({
  id: 'DQ-06',
  group: 'data',
  title: 'Up to speed too early',
  severity: 'info',
  appliesTo: 'any',
  thresholds: ['ramp-months-front', 'ramp-months-closing', 'ramp-months-accounts'],
  condition:
    'A role is entered as fully ramped, but whoever holds it started less than 3 months ago in lead generation or qualification, 5 in closing (or what is usual for the kind of business, or entered under Capacity), 4 in account management.',
  source: 'Bridge Group: about 3 months to learn qualifying, 5 to learn closing; judgement.',
  knownLimits: 'Somebody who changed roles inside the company may know the work already.',
  fixAll: 'Enter how far each of them usually is',
  messages: {
    new: ({ person, months }: { person: string; months: number }) => ({
      headline: words`${person} started ${months === 0 ? 'this month' : words`${counted(months, 'month', 'months')} ago`}`,
      advice: words`${asItStands(FULL_ALREADY)} Enter how far they are.`,
      forReaders: { advice: FULL_ALREADY },
    }),
    'not-yet': ({ person, date }: { person: string; date: IsoDate }) => ({
      headline: words`${person} starts on ${day(date)}`,
      advice: 'Full output is entered already. Enter 0% until then.',
      forReaders: { advice: FULL_ALREADY },
    }),
    together: ({ all }: Together<{ person: string }>) => ({
      headline: words`${shortlisted(all.map(({ person }) => person))} have just started, or are still to start`,
      advice: words`${asItStands(FULL_ALREADY)} Enter how far each of them is.`,
      forReaders: { advice: FULL_ALREADY },
    }),
  },
  check(org, report, limit, today) {
    for (const role of org.document.roles) {
      const learning = role.ramp < 100 ? null : learningOf(role, limit, today)
      const person = learning && org.holderOf(role)
      // An agency sends people who know their work.
      if (!learning || !person || person.external) continue
      const subjects = { roles: [role.id], people: [person.id] }
      const { months, date } = learning
      if (date <= today)
        report({ message: 'new', data: { person: personName(person), months }, subjects })
      else report({ message: 'not-yet', data: { person: personName(person), date }, subjects })
    }
  },
  fixes({ org, finding, today }) {
    const role = finding.subjects.roles.flatMap((id) => org.role(id) ?? [])[0]
    const learning = role && learningOf(role, limitsOf(org.document), today)
    if (!role || !learning) return []
    const ramp = rampAfter(learning.stage, learning.months, learning.needed)
    return [
      {
        label: words`Enter ${percentage(ramp)}`,
        edits: [{ edit: 'set-role-details', args: { roleId: role.id, changes: { ramp } } }],
      },
    ]
  },
})

interface Learning {
  readonly stage: BeltStage
  readonly date: IsoDate
  /** Whole months on the job; 0 or less before the first day. */
  readonly months: number
  /** Months until fully ramped. */
  readonly needed: number
}

/** The stage that takes longest to learn decides; null: known by now, or no date is given. */
function learningOf(role: Role, limit: Limit, today: IsoDate): Learning | null {
  const { startDate: date } = role
  const months = date === undefined ? null : wholeMonthsBetween(date, today)
  if (date === undefined || months === null) return null
  const needs = beltStagesOf(role).map((stage) => ({ stage, needed: monthsFor(stage, limit) }))
  const longest = needs.toSorted((a, b) => b.needed - a.needed)[0]
  return longest && months < longest.needed ? { ...longest, date, months } : null
}

function monthsFor(stage: BeltStage, limit: Limit): number {
  switch (stage) {
    case 'lead-generation':
    case 'qualification':
      return limit('ramp-months-front')
    case 'closing':
      return limit('ramp-months-closing')
    case 'account-management':
      return limit('ramp-months-accounts')
  }
}
