// DQ-07. Two people with the same name, e-mail or staff number, who may be one.
import { seen } from '../../names/unseen.ts'
import { type Twins, twinsAmong } from '../../org/people-list.ts'
import { counted, shortlisted } from '../../words/lists.ts'
import { words } from '../../words/phrase.ts'
import { defineRule, type Together } from '../rule.ts'

type Twice = {
  readonly by: Twins['by']
  /** What they have in common. */
  readonly text: string
  readonly name: string
  readonly count: number
}

export const dq07SameNameTwice = defineRule({
  id: 'DQ-07',
  group: 'data',
  title: 'Same name twice',
  severity: 'info',
  appliesTo: 'any',
  thresholds: [],
  condition:
    'Several people of the chart who hold roles have the same name, e-mail or staff number. Namesakes who all have staff numbers, or all have e-mails, of their own are told apart by them.',
  source: 'Judgement.',
  knownLimits: 'There are people with the same name; mute it then, or enter their e-mails.',
  messages: {
    twice: ({ by, text, count }: Twice) => ({
      headline:
        by === 'name'
          ? words`${counted(count, 'person is', 'people are')} called ${text}`
          : words`${counted(count, 'person has', 'people have')} the ${by === 'email' ? 'e-mail' : 'staff number'} ${text}`,
      advice:
        by === 'name'
          ? 'If it is one person, merge the entries; otherwise tell them apart by name.'
          : 'If it is one person, merge the entries; otherwise one of them has that of the other.',
      forReaders: { advice: 'If it is one person, their work is counted as that of several.' },
    }),
    together: ({ all }: Together<Twice>) => ({
      headline: all.every(({ by }) => by === 'name')
        ? words`${counted(all.length, 'name is', 'names are')} given to several people: ${shortlisted(all.map(({ name }) => name))}`
        : words`${counted(all.length, 'person', 'people')} may be on the chart twice: ${shortlisted(all.map(({ name }) => name))}`,
      advice: 'Where it is one person, merge the entries; otherwise tell them apart by name.',
      forReaders: { advice: 'Where it is one person, their work is counted as that of several.' },
    }),
  },
  check(org, report) {
    for (const twins of twinsAmong(org.document.people)) {
      const people = twins.people.filter((person) => org.rolesHeldBy(person).length > 0)
      const [first] = people
      if (!first || people.length < 2) continue
      const { by } = twins
      report({
        message: 'twice',
        data: { by, text: seen(first[by] ?? ''), name: seen(first.name), count: people.length },
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
