// The answer to "What if … leaves?": cover, sales and findings, and what can be done before.

import { ChevronLeft, ChevronRight, X } from 'lucide-react'
import { useMemo } from 'react'
import type { PersonId } from '../../shared/ids.ts'
import { personName, roleTitle } from '../../shared/names/called.ts'
import type { Org } from '../../shared/org/org.ts'
import type { Leaver } from '../../shared/what-if/leaving.ts'
import { whatIfLeaves } from '../../shared/what-if/what-if-leaves.ts'
import { askWhatIf, leaveOverlay } from '../actions/ask-what-if.ts'
import { Button } from '../controls/Button.tsx'
import { AREA } from '../controls/focus-area.ts'
import { HelpButton } from '../controls/HelpButton.tsx'
import { seenTip } from '../controls/tip.ts'
import { useDay } from '../state/day.ts'
import { useDocument, useOrg } from '../state/derived.ts'
import { useWriter } from '../state/writer.ts'
import { bringIntoView } from '../view/viewport.ts'
import { CoverSection, FindingsSection, LossSection, StandIns } from './WhatIfSections.tsx'
import styles from './what-if.module.css'

export function WhatIfPanel({ who }: { readonly who: Leaver }) {
  const document = useDocument()
  const day = useDay()
  const org = useOrg()
  const { write } = useWriter()
  const whatIf = useMemo(() => whatIfLeaves(document, who, day), [document, who, day])
  if (!whatIf) {
    return (
      <section {...AREA} className={styles.dock} aria-label="What if somebody leaves?">
        <div className={styles.head}>
          <h2>They are no longer on the chart</h2>
          <Close />
        </div>
      </section>
    )
  }
  const title = write(whatIf.question)
  return (
    <section {...AREA} className={styles.dock} aria-label={title}>
      <div className={styles.head}>
        <h2 aria-live="polite">{title}</h2>
        <Part who={who} org={org} />
        <span className={styles.spacer} />
        <Button look="small" onClick={() => bringIntoView(whatIf.roles.map(({ id }) => id))}>
          Show on the chart
        </Button>
        <Neighbours who={who} org={org} />
        <HelpButton page="what-if" about="What if somebody leaves?" />
        <Close />
      </div>
      <div className={styles.columns}>
        <CoverSection cover={whatIf.cover} />
        <LossSection org={org} whatIf={whatIf} />
        <FindingsSection findings={whatIf.findings} />
      </div>
      <StandIns org={org} whatIf={whatIf} />
    </section>
  )
}

/** Somebody with several roles may leave all of them, or only one. */
function Part({ who, org }: { readonly who: Leaver; readonly org: Org }) {
  const { write } = useWriter()
  const person = personOf(who, org)
  const roles = person ? org.rolesHeldBy(person) : []
  if (!person || roles.length < 2) return null
  return (
    <select
      className={styles.part}
      aria-label="Which roles"
      value={who.kind === 'role' ? who.id : ''}
      onChange={({ target }) => {
        const role = roles.find(({ id }) => id === target.value)
        askWhatIf(role ? { kind: 'role', id: role.id } : { kind: 'person', id: person.id })
      }}
    >
      <option value="">All {write(roles.length)} roles</option>
      {roles.map((role) => (
        <option key={role.id} value={role.id}>
          Only {roleTitle(role)}
        </option>
      ))}
    </select>
  )
}

function Neighbours({ who, org }: { readonly who: Leaver; readonly org: Org }) {
  const people = org.members.map(({ person }) => person)
  const at = people.findIndex(({ id }) => id === personOf(who, org)?.id)
  const go = (id: PersonId | undefined) => id && askWhatIf({ kind: 'person', id })
  const before = people.at(at <= 0 ? -1 : at - 1)
  const after = people[(at + 1) % Math.max(1, people.length)]
  if (people.length < 2) return null
  return (
    <>
      <Button
        look="icon"
        aria-label={`Previous person: ${before ? personName(before) : ''}`}
        onClick={() => go(before?.id)}
      >
        <ChevronLeft size={16} aria-hidden="true" />
      </Button>
      <Button
        look="icon"
        aria-label={`Next person: ${after ? personName(after) : ''}`}
        onClick={() => go(after?.id)}
      >
        <ChevronRight size={16} aria-hidden="true" />
      </Button>
    </>
  )
}

function Close() {
  return (
    <Button look="icon" aria-label="Close" {...seenTip('Close (Escape)')} onClick={leaveOverlay}>
      <X size={16} aria-hidden="true" />
    </Button>
  )
}

function personOf(who: Leaver, org: Org) {
  if (who.kind === 'person') return org.person(who.id) ?? null
  const role = org.role(who.id)
  return role ? org.holderOf(role) : null
}
