// The people of the chart: who holds what, who is too busy, who stands in, who may be there twice.

import { TriangleAlert } from 'lucide-react'
import { useMemo, useState } from 'react'
import type { Person } from '../../shared/document/schema.ts'
import type { PersonId } from '../../shared/ids.ts'
import { personName } from '../../shared/names/called.ts'
import { seen } from '../../shared/names/unseen.ts'
import {
  type PersonEntry,
  peopleMatching,
  peopleOf,
  type Twins as TwinsOf,
  twinsAmong,
} from '../../shared/org/people-list.ts'
import { counted } from '../../shared/words/lists.ts'
import { mergePeople } from '../actions/change-people.ts'
import { SEARCH_ID } from '../actions/show-people.ts'
import { Button } from '../controls/Button.tsx'
import controls from '../controls/controls.module.css'
import { HelpLink } from '../controls/HelpButton.tsx'
import { SearchField } from '../controls/SearchField.tsx'
import { useOrg } from '../state/derived.ts'
import { askName, selectRoles } from '../state/store.ts'
import { arrangeWindow } from '../state/window.ts'
import { useWriter } from '../state/writer.ts'
import { PersonItem } from './PersonItem.tsx'
import styles from './people.module.css'

/** Longer lists are for searching, and would only slow the window down. */
const MOST_SHOWN = 200

/** The "People" tab at the left. */
export function PeoplePanel() {
  const org = useOrg()
  const [search, setSearch] = useState('')
  const [opened, setOpened] = useState<PersonId | null>(null)
  const { write } = useWriter()
  const entries = useMemo(() => peopleOf(org), [org])
  const twins = useMemo(() => twinsAmong(org.document.people), [org])
  if (entries.length === 0) return <Nobody />

  const found = peopleMatching(entries, search)
  const list = { opened, onToggle: (id: PersonId) => setOpened(opened === id ? null : id) }
  return (
    <section className={styles.panel} aria-label="People">
      <SearchField id={SEARCH_ID} label="Find a person" value={search} onChange={setSearch} />
      {twins.length > 0 && search === '' && <Twins groups={twins} />}
      <Group
        name={write(counted(countOf(found, true), 'person', 'people'))}
        entries={found.filter(({ roles }) => roles.length > 0)}
        {...list}
      />
      <Group
        name="Without a role"
        entries={found.filter(({ roles }) => roles.length === 0)}
        {...list}
      />
      {found.length === 0 && (
        <p className={styles.muted}>Nobody on the chart matches “{search}”.</p>
      )}
    </section>
  )
}

function countOf(entries: readonly PersonEntry[], holding: boolean): number {
  return entries.filter(({ roles }) => roles.length > 0 === holding).length
}

function Nobody() {
  return (
    <div className={styles.nobody}>
      <p>Nobody is on the chart yet.</p>
      <p>A new role asks on its card who holds it. Everybody you name appears here.</p>
      <NameFirst />
      <p>From here you can drag somebody onto further roles, and ask what happens if they leave.</p>
      <HelpLink page="people" about="people" />
    </div>
  )
}

/** The first role that nobody holds, or the roles to add. */
function NameFirst() {
  const { vacancies } = useOrg()
  const [first] = vacancies
  if (!first)
    return (
      <Button look="small" onClick={() => arrangeWindow({ list: 'roles' })}>
        Add the first role
      </Button>
    )
  return (
    <Button
      look="small"
      onClick={() => {
        selectRoles([first.id])
        askName(first.id)
      }}
    >
      Say who holds the first role
    </Button>
  )
}

interface GroupProps {
  readonly name: string
  readonly entries: readonly PersonEntry[]
  readonly opened: PersonId | null
  readonly onToggle: (id: PersonId) => void
}

function Group({ name, entries, opened, onToggle }: GroupProps) {
  const { write } = useWriter()
  if (entries.length === 0) return null
  const hidden = entries.length - MOST_SHOWN
  return (
    <section aria-label={name}>
      <h2 className={controls.heading}>{name}</h2>
      <ul className={styles.list}>
        {entries.slice(0, MOST_SHOWN).map((entry) => (
          <PersonItem
            key={entry.person.id}
            entry={entry}
            isOpen={opened === entry.person.id}
            onToggle={() => onToggle(entry.person.id)}
          />
        ))}
      </ul>
      {hidden > 0 && <p className={styles.muted}>And {write(hidden)} more; search to find them.</p>}
    </section>
  )
}

function Twins({ groups }: { readonly groups: readonly TwinsOf[] }) {
  const { write } = useWriter()
  return (
    <section className={styles.twins} aria-label="Perhaps the same person">
      {groups.slice(0, 5).map(({ by, people }) => (
        <div key={people[0]?.id}>
          <p>
            <TriangleAlert size={13} aria-hidden="true" /> {write(people.length)} people{' '}
            {IN_COMMON[by]} <strong>{people[0] && commonOf(people[0], by)}</strong>
          </p>
          <Button look="small" onClick={() => mergePeople(people)}>
            Merge into one
          </Button>
        </div>
      ))}
    </section>
  )
}

const IN_COMMON = {
  name: 'are called',
  email: 'have the e-mail',
  staffNumber: 'have the staff number',
} as const

function commonOf(person: Person, by: TwinsOf['by']): string {
  return by === 'name' ? personName(person) : seen(person[by] ?? '')
}
