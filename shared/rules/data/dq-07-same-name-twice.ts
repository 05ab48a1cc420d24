// DQ-07. Two people with the same name, who may be one.
import { seen } from '../../names/unseen.ts'
import { sameNames } from '../../org/people-list.ts'
import { counted, shortlisted } from '../../words/lists.ts'
import { words } from '../../words/phrase.ts'
import { defineRule, type Together } from '../rule.ts'

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
      headline: words`${counted(count, 'person is', 'people are')} called ${name}`,
      advice: 'If it is one person, merge the entries; otherwise tell them apart by name.',
    }),
    together: ({ all }: Together<{ name: string; count: number }>) => ({
      headline: words`${counted(all.length, 'name is', 'names are')} given to several people: ${shortlisted(all.map(({ name }) => name))}`,
      advice: 'Where it is one person, merge the entries; otherwise tell them apart by name.',
    }),
  },
  check(org, report) {
    for (const named of sameNames(org.document.people)) {
      const people = named.filter((person) => org.rolesHeldBy(person).length > 0)
      if (people.length < 2) continue
      report({
        message: 'twice',
        data: { name: seen(people[0]?.name ?? ''), count: people.length },
        subjects: { people: people.map(({ id }) => id) },
      })
    }
  },
  fixes({ org, finding }) {
    const [keep, ...merged] = new Set(
      finding.subjects.people.filter((id) => org.person(id) !== undefined),
    )
    if (keep === undefined || merged.length === 0) return []
    return [
      { label: 'Merge into one person', edits: [{ edit: 'merge-people', args: { keep, merged } }] },
    ]
  },
})
