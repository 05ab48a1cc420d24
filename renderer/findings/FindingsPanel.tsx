// What the validator says, in groups, most harmful first; one line each until it is opened.
import { type KeyboardEvent, useEffect } from 'react'
import { findingsAbout } from '../../shared/findings/about.ts'
import { isSpoken } from '../../shared/findings/spoken.ts'
import { byTheme } from '../../shared/findings/themes.ts'
import type { Org } from '../../shared/org/org.ts'
import type { Finding } from '../../shared/rules/rule.ts'
import { words } from '../../shared/words/phrase.ts'
import { AREA } from '../controls/focus-area.ts'
import { useJudged } from '../state/derived.ts'
import { usePointer } from '../state/pointer.ts'
import { narrowFindings, openFinding, useSession } from '../state/store.ts'
import { useWriter } from '../state/writer.ts'
import { AboutChip } from './AboutChip.tsx'
import { highlightOf, openAmong } from './about.ts'
import { FindingGroup } from './FindingGroup.tsx'
import { FindingsFilter } from './FindingsFilter.tsx'
import styles from './findings.module.css'
import { MutedSection } from './MutedSection.tsx'
import { NothingSaid } from './NothingSaid.tsx'
import { NotJudgedBar } from './NotJudgedBar.tsx'
import { goToFinding } from './next-finding.ts'
import { TargetLine } from './TargetLine.tsx'

/** The findings that are not muted, or why there are none; below them those that are. */
export function FindingsPanel() {
  const { org, findings: all } = useJudged()
  const about = useSession((state) => state.findingsAbout)
  const opened = useSession((state) => state.openFinding)
  const spoken = all.filter(isSpoken)
  const shown = about === null ? spoken : findingsAbout(org, spoken, about)
  const groups = byTheme(shown)
  const inOrder = groups.flatMap(({ findings }) => findings)
  const open = openAmong(shown, opened)
  useHeld(org, open)
  return (
    <section
      {...AREA}
      className={styles.panel}
      aria-label="Findings"
      data-findings
      onKeyDown={onKeyDown}
    >
      <TargetLine />
      {spoken.length === 0 ? (
        <NothingSaid isAnyMuted={all.length > 0} />
      ) : (
        <>
          <header className={styles.head}>
            <CountLine count={spoken.length} shown={shown.length} />
            <FindingsFilter findings={spoken} about={about} />
          </header>
          {(about !== null || open === null) && <AboutChip findings={spoken} about={about} />}
          {groups.map((group) => (
            <FindingGroup
              key={group.theme}
              group={group}
              open={open}
              all={inOrder}
              isLong={shown.length > MOST_UNFOLDED}
            />
          ))}
        </>
      )}
      <MutedSection />
      <NotJudgedBar />
    </section>
  )
}

/** In a list of more lines groups of mere notes begin folded. */
const MOST_UNFOLDED = 10

interface CountLineProps {
  readonly count: number
  /** So many of them are in the list. */
  readonly shown: number
}

/** Also said aloud when it changes, as after a fix. */
function CountLine({ count, shown }: CountLineProps) {
  const { write } = useWriter()
  const all = words`${count} ${count === 1 ? 'finding' : 'findings'}`
  return (
    <p className={styles.count} aria-live="polite">
      {shown === count
        ? write(count === 1 ? all : words`${all}, worst first`)
        : write(words`${shown} of ${all}`)}
    </p>
  )
}

/** For as long as a finding is open, the chart shows whom it is about. */
function useHeld(org: Org, open: Finding | null): void {
  const view = useSession((state) => state.looking.view)
  useEffect(() => {
    usePointer.setState({ held: open && highlightOf(org, open, view) })
    return () => usePointer.setState({ held: null })
  }, [org, open, view])
}

/** Up and down go from line to line, Escape closes the open finding, then the narrowing; fields keep their keys. */
function onKeyDown(event: KeyboardEvent): void {
  const { target, key } = event
  if (!(target instanceof Element) || target.matches('input, textarea, select')) return
  const steps = STEPS[key] ?? 0
  if (key === 'Escape' ? stepBack(target) : steps !== 0 && goToFinding(target, steps))
    event.preventDefault()
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 }

function stepBack(target: Element): boolean {
  const { openFinding: opened, findingsAbout: about } = useSession.getState()
  const panel = target.closest('[data-findings]')
  const open = panel?.querySelector<HTMLElement>('[data-rule] [data-finding][aria-expanded="true"]')
  if (opened !== null && open) {
    open.focus()
    openFinding(null)
    return true
  }
  if (about !== null) narrowFindings(null, null)
  return about !== null
}
