// People a card's name may mean, those without a role first, and the keys of the field in the list's foot.
import { Autocomplete } from '@base-ui/react/autocomplete'
import { CornerDownLeft } from 'lucide-react'
import { type CSSProperties, type RefObject, useLayoutEffect, useRef, useState } from 'react'
import type { Person } from '../../shared/document/schema.ts'
import { asBeginning, personName, roleTitle } from '../../shared/names/called.ts'
import { initialsOf } from '../../shared/names/initials.ts'
import type { ProposedPeople } from '../../shared/org/proposed-people.ts'
import { shortlisted } from '../../shared/words/lists.ts'
import { useOrg } from '../state/derived.ts'
import { useWriter } from '../state/writer.ts'
import { chartFrame } from '../view/pointing.ts'
import styles from './naming.module.css'

interface ProposedListProps {
  readonly proposed: ProposedPeople
  /** Whom Enter takes. */
  readonly taken: Person | undefined
  readonly keysId: string
  /** What Enter goes on with. */
  readonly way: 'vacant' | 'colleague' | 'report'
  readonly isPassing: boolean
  readonly onTake: (person: Person) => void
}

export function ProposedList({
  proposed,
  taken,
  keysId,
  way,
  isPassing,
  onTake,
}: ProposedListProps) {
  const { free, busy } = proposed
  const list = useRef<HTMLDivElement>(null)
  const { isAbove, shift, height } = usePlace(list, free.length + busy.length)
  return (
    <div
      ref={list}
      className={styles.list}
      data-above={isAbove}
      style={{ '--shift': `${shift}px`, maxHeight: height } as CSSProperties}
    >
      {/* A press on it leaves the focus in the field. */}
      <Autocomplete.List onMouseDown={(event) => event.preventDefault()}>
        <People title="People without a role" people={free} taken={taken} onTake={onTake} />
        <People title="Also in another role" people={busy} taken={taken} onTake={onTake} />
      </Autocomplete.List>
      <p role="status" className="only-heard">
        {taken && `Enter takes ${personName(taken)}`}
      </p>
      <p id={keysId} className={styles.keys}>
        <span>
          <kbd>Enter</kbd> {way === 'report' ? 'a report' : 'next person'}
        </span>
        {way !== 'colleague' && (
          <>
            {' · '}
            <span>
              <kbd>Tab</kbd> colleague
            </span>
          </>
        )}
        {' · '}
        <span>
          <kbd>Esc</kbd> {isPassing ? 'no more' : 'leave vacant'}
        </span>
      </p>
    </div>
  )
}

interface Place {
  readonly isAbove: boolean
  /** To the left, so that it stands within the chart. */
  readonly shift: number
  readonly height: number
}

/** In CSS pixels: how near it comes to the edge of the chart, and how high it is at most and at least. */
const APART = 12
const MOST = 320
const LEAST = 110

/** Below the card, or above it where there is more room. */
function usePlace(list: RefObject<HTMLElement | null>, entries: number): Place {
  const [place, setPlace] = useState<Place>({ isAbove: false, shift: 0, height: MOST })
  useLayoutEffect(() => {
    const frame = chartFrame()
    const field = list.current?.parentElement?.getBoundingClientRect()
    if (!list.current || !frame || !field || entries < 0) return
    const above = field.top - frame.y
    const below = frame.y + frame.height - field.bottom
    const { offsetWidth, scrollHeight } = list.current
    const isAbove = Math.min(scrollHeight, MOST) > below && above > below
    setPlace({
      isAbove,
      shift: Math.max(0, field.left + offsetWidth + APART - (frame.x + frame.width)),
      height: Math.min(MOST, Math.max(LEAST, (isAbove ? above - 34 : below) - APART)),
    })
  }, [list, entries])
  return place
}

interface PeopleProps {
  readonly title: string
  readonly people: readonly Person[]
  readonly taken: Person | undefined
  readonly onTake: (person: Person) => void
}

function People({ title, people, taken, onTake }: PeopleProps) {
  if (people.length === 0) return null
  return (
    <Autocomplete.Group className={styles.group}>
      <Autocomplete.GroupLabel className={styles.heading}>{title}</Autocomplete.GroupLabel>
      {people.map((person) => (
        <Autocomplete.Item
          key={person.id}
          value={person}
          className={styles.person}
          data-taken={person.id === taken?.id}
          onClick={() => onTake(person)}
        >
          <span className={styles.initials} aria-hidden="true">
            {initialsOf(person.name)}
          </span>
          <span>
            {asBeginning(personName(person))}
            <Roles person={person} />
          </span>
          <CornerDownLeft size={13} className={styles.enter} aria-hidden="true" />
        </Autocomplete.Item>
      ))}
    </Autocomplete.Group>
  )
}

/** What they do already. */
function Roles({ person }: { readonly person: Person }) {
  const { write } = useWriter()
  const titles = useOrg().rolesHeldBy(person).map(roleTitle)
  return titles.length === 0 ? null : <small>{write(shortlisted(titles))}</small>
}
