// Narrows the findings to a stage, a pod or a person.
import { useMemo } from 'react'
import { STAGE_NAMES, STAGES } from '../../shared/document/vocabulary.ts'
import { type About, findingsAbout } from '../../shared/findings/about.ts'
import { personName, podName } from '../../shared/names/called.ts'
import { shortened } from '../../shared/names/shortened.ts'
import type { Org } from '../../shared/org/org.ts'
import type { Finding } from '../../shared/rules/rule.ts'
import { useJudged } from '../state/derived.ts'
import { narrowFindings } from '../state/store.ts'
import { useWriter } from '../state/writer.ts'
import styles from './findings.module.css'

/** A longer list of names is no list to choose from; there is the mark on the card. */
const MOST_PEOPLE = 200

interface FindingsFilterProps {
  readonly findings: readonly Finding[]
  readonly about: About | null
}

interface Choice {
  readonly key: string
  readonly label: string
  readonly about: About
}

/** Offers only what a finding is about. */
export function FindingsFilter({ findings, about }: FindingsFilterProps) {
  const { org } = useJudged()
  const { write } = useWriter()
  const groups = useMemo(() => choicesOf(org, findings), [org, findings])
  const all = groups.flatMap(({ choices }) => choices)
  if (all.length < 2) return null
  const chosen = about === null ? '' : (all.find(({ key }) => key === keyOf(about))?.key ?? OTHER)
  return (
    <select
      className={styles.filter}
      aria-label="Show findings about"
      value={chosen}
      onChange={({ target }) =>
        narrowFindings(all.find(({ key }) => key === target.value)?.about ?? null, null)
      }
    >
      <option value="">About all</option>
      {chosen === OTHER && <option value={OTHER}>As chosen</option>}
      {groups.map(({ name, choices }) => (
        <optgroup key={name} label={name}>
          {choices.map(({ key, label }) => (
            <option key={key} value={key}>
              {write(label)}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  )
}

/** Narrowed by a mark or by the selection. */
const OTHER = 'other'

function keyOf(about: About): string {
  return JSON.stringify(about)
}

function choicesOf(org: Org, findings: readonly Finding[]) {
  const { pods, people } = org.document
  const named = new Set(
    findings.flatMap(({ subjects }) => [
      ...subjects.people,
      ...subjects.roles.flatMap((id) => org.role(id)?.personId ?? []),
    ]),
  )
  const choices = (all: readonly Omit<Choice, 'key'>[]): readonly Choice[] =>
    all
      .filter(({ about }) => findingsAbout(org, findings, about).length > 0)
      .map((choice) => ({ ...choice, key: keyOf(choice.about) }))
  return [
    {
      name: 'Stage',
      choices: choices(
        STAGES.map((stage) => ({
          label: STAGE_NAMES[stage],
          about: { kind: 'stage', stage, podId: null },
        })),
      ),
    },
    {
      name: 'Pod',
      choices: choices(
        pods.map((pod) => ({
          label: shortened(podName(pod), 30),
          about: { kind: 'pod', id: pod.id },
        })),
      ),
    },
    {
      name: 'Person',
      choices: choices(
        people
          .filter(({ id }) => named.has(id))
          .slice(0, MOST_PEOPLE)
          .map((person) => ({
            label: shortened(personName(person), 30),
            about: { kind: 'person', id: person.id },
          })),
      ),
    },
  ].filter((group) => group.choices.length > 0)
}
