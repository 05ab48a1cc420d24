// One finding: what is so, what to do, one-click fixes, why Pitcrew says it, and how to mute it.
import { useEffect, useMemo, useRef, useState } from 'react'
import { findingId } from '../../shared/findings/finding-id.ts'
import { fixesFor, ruleOf, sayFinding } from '../../shared/findings/validate.ts'
import type { Finding } from '../../shared/rules/rule.ts'
import { commandOf, runCommand } from '../actions/command-table/commands.ts'
import { Button } from '../controls/Button.tsx'
import { hasDraftsOf } from '../controls/drafts.ts'
import { useDay } from '../state/day.ts'
import { useJudged } from '../state/derived.ts'
import { edit } from '../state/edit.ts'
import { newId } from '../state/new-id.ts'
import { usePointer } from '../state/pointer.ts'
import { selectRoles } from '../state/store.ts'
import { useWriter } from '../state/writer.ts'
import { bringIntoView } from '../view/viewport.ts'
import { highlightOf, rolesAbout } from './about.ts'
import styles from './findings.module.css'
import { MuteForm, muteForm } from './MuteForm.tsx'
import { RuleExplanation } from './RuleExplanation.tsx'
import { SeverityMark } from './SeverityMark.tsx'

export function FindingItem({ finding }: { readonly finding: Finding }) {
  const { org } = useJudged()
  const [opened, setOpened] = useState<'why' | 'mute' | null>(() =>
    // A reason that was begun is on the screen again.
    hasDraftsOf(muteForm(finding)) ? 'mute' : null,
  )
  const mute = useRef<HTMLButtonElement>(null)
  const rule = ruleOf(finding)
  const writer = useWriter()
  const { headline, advice } = sayFinding(finding, writer)
  const day = useDay()
  // Made once: a second press of a button that is still there means the same thing, and is refused.
  const fixes = useMemo(() => {
    const found = fixesFor({ org, finding, today: day, newId })
    return found.map((fix) => ({ ...fix, name: writer.write(fix.label) }))
  }, [org, finding, day, writer])
  const light = () => usePointer.setState({ highlight: highlightOf(org, finding) })
  useEffect(() => dim, [])
  const toggle = (part: 'why' | 'mute') => setOpened(opened === part ? null : part)

  return (
    <li
      className={styles.item}
      data-rule={finding.rule}
      onPointerEnter={light}
      onPointerLeave={dim}
      onFocus={light}
      onBlur={dim}
    >
      <button
        type="button"
        className={styles.what}
        data-finding
        onClick={() => {
          const roles = rolesAbout(org, finding)
          selectRoles(roles)
          bringIntoView(roles)
        }}
      >
        <SeverityMark severity={finding.severity} />
        <span className={styles.words}>
          <span className={styles.headline}>{headline}</span>
          <span className={styles.advice}>{advice}</span>
        </span>
      </button>
      {finding.details.length > 0 && (
        <ul className={styles.details}>
          {finding.details.map((detail) => (
            <li key={findingId(detail)}>{sayFinding(detail, writer).headline}</li>
          ))}
        </ul>
      )}
      <div className={styles.actions}>
        {fixes.map((fix) => (
          <Button key={fix.name} look="small" onClick={() => edit(fix.edits, { label: fix.label })}>
            {fix.name}
          </Button>
        ))}
        {rule.asksAdvisor && (
          <Button look="small" onClick={() => runCommand('open-advisor')}>
            {commandOf('open-advisor').label}
          </Button>
        )}
        <span className={styles.more}>
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
        </span>
      </div>
      {opened === 'why' && (
        <div className={styles.below}>
          <RuleExplanation rule={rule} />
        </div>
      )}
      {opened === 'mute' && (
        <MuteForm
          finding={finding}
          onClose={() => {
            setOpened(null)
            mute.current?.focus()
          }}
        />
      )}
    </li>
  )
}

/** The chart shows no finding any more. */
function dim(): void {
  if (usePointer.getState().highlight !== null) usePointer.setState({ highlight: null })
}
