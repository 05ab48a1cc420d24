// SPF-02. One person is several departments; for a founder alone that is simply how it begins.
import type { Person, Role } from '../../document/schema.ts'
import { BELT_STAGES, type BeltStage } from '../../document/vocabulary.ts'
import type { EditCall } from '../../editing/apply-edit.ts'
import { personName } from '../../names/called.ts'
import { beltStagesOf } from '../../org/lanes.ts'
import type { Org } from '../../org/org.ts'
import { type Limit, limitsOf } from '../../thresholds/limits.ts'
import { listed, shortlisted } from '../../words/lists.ts'
import { words } from '../../words/phrase.ts'
import { leastBusy, stagesEdit, stageWords } from '../fix-parts.ts'
import { defineRule, type Fix, type FixContext, type Together } from '../rule.ts'

export const spf02ManyStagesInOnePerson = defineRule({
  id: 'SPF-02',
  group: 'single-point',
  title: 'Many stages in one person',
  severity: 'warning',
  appliesTo: 'any',
  thresholds: ['many-stages', 'full-cycle-people', 'full-cycle-percent'],
  condition:
    'One person does three or four of the four stages. A note where that person is the whole team, and one for all of them together where most sellers work like that by plan: territories, desks, agents.',
  source: 'Founding article: four sections are hard to fill with a small team.',
  knownLimits: 'Counts stages, not how much work each one is.',
  fixAll: 'Hand the first stages over to colleagues',
  messages: {
    many: ({ person, count, first }: { person: string; count: number; first: BeltStage }) => ({
      headline: words`${person} is ${count} departments`,
      advice: words`Hand over the stage that needs the least skill first; usually that is ${stageWords(first)}.`,
    }),
    'full-cycle': ({ count }: { count: number }) => ({
      headline: words`${count} people run the whole sale each: a territory or full-cycle model`,
      advice:
        'Customers keep one face, but nobody sees where deals are lost, and whoever leaves takes customers along. A stand-in for each, one shared customer log and the same few numbers for all guard it; where leads run short, split off finding them first.',
    }),
    'whole-belt': ({ first }: { first: BeltStage }) => ({
      headline: 'You are the whole belt',
      advice: words`Fine for now. The first thing to hand over is usually ${stageWords(first)}${first === 'lead-generation' ? ', to a person or an agency' : ''}.`,
      forReaders: { headline: 'One person is the whole belt' },
    }),
    alone: ({ person }: { person: string }) => ({
      headline: words`${person} is the whole sales team`,
      advice:
        'Fine for now. Write down how the work is done, so that the next person can start from it.',
    }),
    together: ({ all }: Together<{ person: string; count: number }>) => ({
      headline: words`${shortlisted(all.map(({ person }) => person))} are several departments each`,
      advice:
        'Hand over the stage that needs the least skill first; usually that is the earliest of them.',
    }),
  },
  check(org, report, limit) {
    const isAlone = org.salesPeople.length === 1
    const fullCycle = fullCycleSellers(org, limit)
    if (fullCycle.size > 0)
      // About the team, not about anybody in it: whoever muted one person hears of the model.
      report({
        message: 'full-cycle',
        data: { count: fullCycle.size },
        subjects: {},
        severity: 'info',
      })
    for (const { person, roles } of org.members) {
      const stages = stagesIn(roles)
      if (person.external || stages.length === 0 || fullCycle.has(person)) continue
      const isMany = stages.length >= limit('many-stages')
      const [first] = BELT_STAGES.filter((stage) => stages.includes(stage))
      if (!isAlone && !isMany) continue
      const subjects = { people: [person.id] }
      if (isAlone) {
        if (isMany && first !== undefined)
          report({ message: 'whole-belt', data: { first }, subjects, severity: 'info' })
        else
          report({
            message: 'alone',
            data: { person: personName(person) },
            subjects,
            severity: 'info',
          })
      } else if (first !== undefined) {
        report({
          message: 'many',
          data: { person: personName(person), count: stages.length, first },
          subjects: { ...subjects, roles: roles.map(({ id }) => id) },
        })
      }
    }
  },
  fixes: handOver,
})

/** Sellers who run whole sales, where most of them do so by plan; on a belt that is no plan. */
function fullCycleSellers(org: Org, limit: Limit): ReadonlySet<Person> {
  const sellers = new Set(
    org.sellers.filter((seller) => stagesOfPerson(org, seller).length >= limit('many-stages')),
  )
  const isModel =
    org.document.structure !== 'conveyor' &&
    org.salesPeople.length >= limit('full-cycle-people') &&
    sellers.size >= 2 &&
    sellers.size * 100 >= org.sellers.length * limit('full-cycle-percent')
  return isModel ? sellers : new Set()
}

/** The earliest stages, which need the least skill, go to the colleague with least to do. */
function handOver({ org, finding }: FixContext): readonly Fix[] {
  const person = finding.subjects.people.flatMap((id) => org.person(id) ?? [])[0]
  if (!person || finding.message !== 'many') return []
  const most = limitsOf(org.document)('many-stages') - 1
  const stages = BELT_STAGES.filter((stage) => stagesOfPerson(org, person).includes(stage))
  const handed = stages.slice(0, stages.length - most)
  const roles = org.rolesHeldBy(person).filter((role) => doesAny(role, handed))
  const places = new Set(roles.map(({ podId }) => podId))
  const taker = leastBusy(
    org,
    org.document.roles.filter((role) => {
      const holder = org.holderOf(role)
      if (!holder || holder === person || !places.has(role.podId)) return false
      const then = new Set([...stagesOfPerson(org, holder), ...handed])
      return beltStagesOf(role).length > 0 && role.fte > 0 && then.size <= most
    }),
  )
  const holder = taker && org.holderOf(taker)
  if (!taker || !holder || places.size > 1) return []
  return [
    {
      label: words`Hand ${listed(handed.map(stageWords))} to ${personName(holder)}`,
      edits: [
        ...roles.map((role) => withoutStages(role, handed)),
        stagesEdit(taker, [...taker.stages.map(({ stage }) => stage), ...handed]),
      ],
    },
  ]
}

/** A role that would be left without work goes; its reports move up. */
function withoutStages(role: Role, handed: readonly BeltStage[]): EditCall {
  const stages = role.stages.map(({ stage }) => stage)
  const kept = stages.filter((stage) => !handed.some((each) => each === stage))
  return kept.length === 0
    ? { edit: 'remove-roles', args: { roleIds: [role.id] } }
    : stagesEdit(role, kept)
}

function doesAny(role: Role, stages: readonly BeltStage[]): boolean {
  return beltStagesOf(role).some((stage) => stages.includes(stage))
}

function stagesOfPerson(org: Org, person: Person): readonly BeltStage[] {
  return stagesIn(org.rolesHeldBy(person))
}

function stagesIn(roles: readonly Role[]): readonly BeltStage[] {
  const [only] = roles
  const stages = only && roles.length === 1 ? beltStagesOf(only) : roles.flatMap(beltStagesOf)
  return stages.length > 1 ? [...new Set(stages)] : stages
}
