// DQ-07. Two people with the same name, who may be one.
import type { Person } from '../../document/schema.ts'
import { counted } from '../../text.ts'
import { defineRule } from '../rule.ts'

export const dq07SameNameTwice = defineRule({
  id: 'DQ-07',
  group: 'data',
  title: 'Same name twice',
  severity: 'info',
  appliesTo: 'any',
  thresholds: [],
  condition: 'Several people of the chart who hold roles have the same name.',
  source: 'Judgement.',
  knownLimits: 'There are people with the same name; mute it then.',
  messages: {
    twice: ({ name, count }: { name: string; count: number }) => ({
      headline: `${counted(count, 'person is', 'people are')} called ${name}`,
      advice:
        'If it is one person, choose the same entry for all roles; otherwise tell them apart by name.',
    }),
  },
  check(org, report) {
    const byName = new Map<string, Person[]>()
    for (const person of org.document.people) {
      const key = person.name.trim().toLowerCase()
      if (key === '' || org.rolesHeldBy(person).length === 0) continue
      byName.set(key, [...(byName.get(key) ?? []), person])
    }
    for (const people of byName.values()) {
      const name = people[0]?.name
      if (people.length < 2 || name === undefined) continue
      report({
        message: 'twice',
        data: { name: name.trim(), count: people.length },
        subjects: { people: people.map(({ id }) => id) },
      })
    }
  },
})
