// BA-08. Many of those who do a stage are new at once.
import type { Person, Role } from '../../document/schema.ts'
import { BELT_STAGES, type BeltStage } from '../../document/vocabulary.ts'
import { beltStagesOf } from '../../org/lanes.ts'
import type { Org } from '../../org/org.ts'
import { isReady } from '../../org/ready.ts'
import { share } from '../../words/figures.ts'
import { listed, shortlisted } from '../../words/lists.ts'
import { words } from '../../words/phrase.ts'
import { stageWords } from '../fix-parts.ts'
import { defineRule, type Together } from '../rule.ts'

export const ba08ManyBeginners = defineRule({
  id: 'BA-08',
  group: 'balance',
  title: 'Many beginners at once',
  severity: 'warning',
  appliesTo: 'any',
  thresholds: ['beginners-percent', 'beginners-some', 'beginners-people'],
  condition:
    'Of three people or more in a stage more than 40% are still ramping (a note where three or more of them are, and more than 25%). Stages done by the same people are said together.',
  source: 'Bridge Group: about 3 months to learn qualifying, 5 to learn closing; judgement.',
  knownLimits: 'Knows only what the ramp field says; agencies are left out.',
  messages: {
    new: ({ stages, beginners, people }: Beginners) => ({
      headline: words`${share(beginners / people)} of ${listed(stages.map(stageWords))} is new`,
      advice: words`${beginners} of ${people} people are still learning, and the others teach instead of selling. Spread the next hires over the year.`,
    }),
    together: ({ all }: Together<Beginners>) => ({
      headline: words`Many are new in ${shortlisted(all.map(({ stages, beginners, people }) => words`${listed(stages.map(stageWords))} (${share(beginners / people)})`))}`,
      advice:
        'They are still learning, and the others teach instead of selling. Spread the next hires over the year.',
    }),
  },
  check(org, report, limit) {
    for (const { stages, people, beginners } of crewsOf(org)) {
      if (people.length < limit('beginners-people')) continue
      const isMoreThan = (percent: number) => beginners.length * 100 > people.length * percent
      const isMany = isMoreThan(limit('beginners-percent'))
      // One of three is what every hire looks like.
      const areSome = beginners.length >= limit('beginners-people')
      if (!isMany && !(areSome && isMoreThan(limit('beginners-some')))) continue
      report({
        message: 'new',
        data: { stages, beginners: beginners.length, people: people.length },
        subjects: { stages, people: beginners.map(({ id }) => id) },
        severity: isMany ? 'warning' : 'info',
      })
    }
  },
})

type Beginners = {
  readonly stages: readonly BeltStage[]
  readonly beginners: number
  readonly people: number
}

interface Crew {
  readonly stages: BeltStage[]
  readonly people: readonly Person[]
  readonly beginners: readonly Person[]
}

/** Who does each stage; of two parties the same people qualify and close. */
function crewsOf(org: Org): readonly Crew[] {
  const crews: Crew[] = []
  for (const stage of BELT_STAGES) {
    const people = org.cover(stage, null).filter(({ external }) => !external)
    const same = crews.find((crew) => isSame(crew.people, people))
    if (same) same.stages.push(stage)
    else crews.push({ stages: [stage], people, beginners: beginnersIn(org, stage, people) })
  }
  return crews
}

/** Nearly always a look at one person tells. */
function isSame(one: readonly Person[], other: readonly Person[]): boolean {
  const [first] = other
  if (one.length !== other.length || !first || !one.includes(first)) return false
  const known = new Set(one)
  return other.every((person) => known.has(person))
}

/** Those who are not fully ramped in any of their roles in the stage. */
function beginnersIn(org: Org, stage: BeltStage, people: readonly Person[]): readonly Person[] {
  if (org.rolesIn(stage, null).every(isReady)) return []
  const isRampedHere = (role: Role) => isReady(role) && beltStagesOf(role).includes(stage)
  return people.filter((person) => !org.rolesHeldBy(person).some(isRampedHere))
}
