// SPF-02. One person is several departments; for a founder alone that is simply how it begins.
import type { Person } from '../../document/schema.ts'
import type { BeltStage } from '../../document/vocabulary.ts'
import { beltStagesOf } from '../../org/lanes.ts'
import type { Org } from '../../org/org.ts'
import { defineRule } from '../rule.ts'

export const spf02ManyStagesInOnePerson = defineRule({
  id: 'SPF-02',
  group: 'single-point',
  title: 'Many stages in one person',
  severity: 'warning',
  appliesTo: 'any',
  thresholds: ['many-stages'],
  condition:
    'One person does three or four of the four stages. A note where that person is the whole team.',
  source: 'Founding article: four sections are hard to fill with a small team.',
  knownLimits: 'Counts stages, not how much work each one is.',
  messages: {
    many: ({ person, count }: { person: string; count: number }) => ({
      headline: `${person} is ${count} departments`,
      advice:
        'Hand over the stage that needs the least skill first; usually that is lead generation.',
    }),
    'whole-belt': () => ({
      headline: 'You are the whole belt',
      advice:
        'Fine for now. The first thing to hand over is usually lead generation, to a person or an agency.',
    }),
    alone: ({ person }: { person: string }) => ({
      headline: `${person} is the whole sales team`,
      advice:
        'Fine for now. Write down how the work is done, so that the next person can start from it.',
    }),
  },
  check(org, report, limit) {
    const isAlone = org.salesPeople.length === 1
    for (const person of org.salesPeople) {
      const stages = stagesOfPerson(org, person)
      const isMany = stages.length >= limit('many-stages')
      const subjects = { people: [person.id] }
      if (isAlone) {
        if (isMany) report({ message: 'whole-belt', data: {}, subjects, severity: 'info' })
        else report({ message: 'alone', data: { person: person.name }, subjects, severity: 'info' })
      } else if (isMany) {
        report({
          message: 'many',
          data: { person: person.name, count: stages.length },
          subjects: { ...subjects, roles: org.rolesHeldBy(person).map(({ id }) => id) },
        })
      }
    }
  },
})

function stagesOfPerson(org: Org, person: Person): readonly BeltStage[] {
  return [...new Set(org.rolesHeldBy(person).flatMap(beltStagesOf))]
}
