// One person of the list: name, roles, how busy; opened, the fields and what can be done.

import { ChevronDown, ChevronRight } from 'lucide-react'
import type { Role } from '../../shared/document/schema.ts'
import { asBeginning, personName } from '../../shared/names/called.ts'
import type { PersonEntry } from '../../shared/org/people-list.ts'
import { holderOrTitle } from '../../shared/rules/fix-parts.ts'
import { tenths } from '../../shared/words/figures.ts'
import { shortlisted } from '../../shared/words/lists.ts'
import { words } from '../../shared/words/phrase.ts'
import { offersMenu } from '../actions/context-menus/thing.ts'
import { startDrag } from '../actions/gesture/start-drag.ts'
import { showRoles } from '../actions/show-roles.ts'
import { seenTip, tip } from '../controls/tip.ts'
import { useOrg } from '../state/derived.ts'
import { useWriter } from '../state/writer.ts'
import { Avatar } from './Avatar.tsx'
import { PersonFields } from './PersonFields.tsx'
import styles from './people.module.css'
import { RoleLine } from './RoleLine.tsx'

interface PersonItemProps {
  readonly entry: PersonEntry
  readonly isOpen: boolean
  readonly onToggle: () => void
}

export function PersonItem({ entry, isOpen, onToggle }: PersonItemProps) {
  const { person, roles, fte, backsUp } = entry
  const name = personName(person)
  const { write } = useWriter()
  const Mark = isOpen ? ChevronDown : ChevronRight
  return (
    <li className={styles.item} data-open={isOpen} data-person-id={person.id}>
      <button
        type="button"
        className={styles.person}
        aria-expanded={isOpen}
        {...tip(write(words`Drag ${name} onto a card to give them the role`))}
        {...offersMenu({ kind: 'person', personId: person.id })}
        onPointerDown={(press) => startDrag(press, { kind: 'person', personId: person.id })}
        onClick={() => {
          onToggle()
          showRoles(roles.map(({ id }) => id))
        }}
      >
        <span className={styles.name}>
          <Mark size={13} aria-hidden="true" />
          <Avatar person={person} size="small" />
          <strong>{asBeginning(name)}</strong>
          {roles.length > 0 && <Time fte={fte} isExternal={person.external ?? false} />}
        </span>
        {person.external && <span className={styles.muted}>Agency or freelancer</span>}
        {roles.map((role) => (
          <RoleLine key={role.id} role={role} />
        ))}
        {backsUp.length > 0 && <BacksUp roles={backsUp} />}
      </button>
      {isOpen && <PersonFields entry={entry} />}
    </li>
  )
}

/** More than one full-time job is marked; an agency may well be several people. */
function Time({ fte, isExternal }: { readonly fte: number; readonly isExternal: boolean }) {
  const isTooMuch = fte > 1 && !isExternal
  const { write } = useWriter()
  return (
    <span
      className={styles.time}
      data-too-much={isTooMuch}
      {...(isTooMuch ? seenTip('More than one full-time job') : {})}
    >
      {write(Number.isInteger(fte) ? tenths(fte) : fte)} FTE{isTooMuch ? ' !' : ''}
    </span>
  )
}

function BacksUp({ roles }: { readonly roles: readonly Role[] }) {
  const org = useOrg()
  const { write } = useWriter()
  const names = roles.map((role) => holderOrTitle(org, role))
  const text = words`Backup for ${shortlisted([...new Set(names)], 2)}`
  return <span className={styles.muted}>{write(text)}</span>
}
