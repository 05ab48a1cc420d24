// What an opened finding shows below its line.
import { ChevronLeft, ChevronRight } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { singlesOf } from '../../shared/findings/gather.ts'
import { ruleOf, sayFinding } from '../../shared/findings/validate.ts'
import type { Finding } from '../../shared/rules/rule.ts'
import { words } from '../../shared/words/phrase.ts'
import { commandOf, runCommand } from '../actions/command-table/commands.ts'
import { Button } from '../controls/Button.tsx'
import { hasDraftsOf } from '../controls/drafts.ts'
import { type FindingPart, useWishedPart } from '../state/finding-part.ts'
import { usePointer } from '../state/pointer.ts'
import { openFinding } from '../state/store.ts'
import { useWriter } from '../state/writer.ts'
import { DetailList } from './DetailList.tsx'
import { FixList } from './FixList.tsx'
import styles from './findings.module.css'
import { MuteForm, muteForm } from './MuteForm.tsx'
import { RuleExplanation } from './RuleExplanation.tsx'
import { SubjectChips } from './SubjectChips.tsx'

interface FindingBodyProps {
  readonly id: string
  readonly finding: Finding
  /** The list that it stands in. */
  readonly all: readonly Finding[]
}

export function FindingBody({ id, finding, all }: FindingBodyProps) {
  const [opened, setOpened] = useState<FindingPart | null>(() =>
    // A reason that was begun is on the screen again.
    hasDraftsOf(muteForm(finding)) ? 'mute' : null,
  )
  useWishedPart(finding, setOpened)
  const mute = useRef<HTMLButtonElement>(null)
  const rule = ruleOf(finding)
  const writer = useWriter()
  const toggle = (part: FindingPart) => setOpened(opened === part ? null : part)
  // What goes away under the pointer tells nobody that it was left.
  useEffect(() => () => usePointer.setState({ highlight: null }), [])

  return (
    <div id={id} className={styles.body}>
      <p className={styles.advice}>{sayFinding(finding, writer).advice}</p>
      {singlesOf(finding).length === 1 && <SubjectChips finding={finding} />}
      <DetailList details={finding.details} />
      <FixList finding={finding} />
      {rule.asksAdvisor && (
        <div>
          <Button look="small" onClick={() => runCommand('open-advisor')}>
            {commandOf('open-advisor').label}
          </Button>
        </div>
      )}
      <div className={styles.more}>
        <Button look="link" aria-expanded={opened === 'why'} onClick={() => toggle('why')}>
          Why?
        </Button>
        <Button
          ref={mute}
          look="link"
          aria-expanded={opened === 'mute'}
          onClick={() => toggle('mute')}
        >
          Mute…
        </Button>
        <Neighbours finding={finding} all={all} />
      </div>
      {opened === 'why' && <RuleExplanation rule={rule} />}
      {opened === 'mute' && (
        <MuteForm
          finding={finding}
          onClose={() => {
            setOpened(null)
            mute.current?.focus()
          }}
        />
      )}
    </div>
  )
}

/** One after the other, without looking for the next line. */
function Neighbours({ finding, all }: Omit<FindingBodyProps, 'id'>) {
  const { write } = useWriter()
  const at = all.indexOf(finding)
  if (all.length < 2 || at < 0) return null
  const step = (name: string, neighbour: Finding | undefined, Icon: typeof ChevronLeft) => (
    <button
      type="button"
      className={styles.neighbour}
      aria-label={name}
      disabled={neighbour === undefined}
      onClick={(event) => {
        const panel = event.currentTarget.closest('[data-findings]')
        openFinding(neighbour ?? null)
        focusSame(panel, name)
      }}
    >
      <Icon size={15} aria-hidden="true" />
    </button>
  )
  return (
    <span className={styles.neighbours}>
      {step('Previous finding', all[at - 1], ChevronLeft)}
      {write(words`${at + 1} of ${all.length}`)}
      {step('Next finding', all[at + 1], ChevronRight)}
    </span>
  )
}

/** The same button of the finding that is open then, so that one can press on; its line where there is none. */
function focusSame(panel: Element | null, name: string): void {
  requestAnimationFrame(() => {
    const open = panel?.querySelector('[data-rule][data-open="true"]')
    const button = open?.querySelector<HTMLElement>(`button[aria-label="${name}"]:not(:disabled)`)
    const line = open?.querySelector<HTMLElement>('[data-finding]')
    line?.scrollIntoView({ block: 'nearest' })
    const target = button ?? line
    target?.focus()
  })
}
