// Muting one finding: why, and whether only here or everywhere; the file keeps both.
import { useEffect, useId, useRef, useState } from 'react'
import { findingId } from '../../shared/findings/finding-id.ts'
import { withDetails } from '../../shared/findings/fold.ts'
import { type MuteScope, muteScopesOf } from '../../shared/findings/muting.ts'
import { ruleOf, sayFinding } from '../../shared/findings/validate.ts'
import type { Finding } from '../../shared/rules/rule.ts'
import { Button } from '../controls/Button.tsx'
import { isComposing } from '../controls/composing.ts'
import controls from '../controls/controls.module.css'
import { forgetDraft } from '../controls/drafts.ts'
import { useFormTexts } from '../controls/use-form-texts.ts'
import { useJudged } from '../state/derived.ts'
import { edit } from '../state/edit.ts'
import { tellDone } from '../state/toasts.ts'
import { useWriter } from '../state/writer.ts'
import styles from './findings.module.css'
import { MuteWhere } from './MuteWhere.tsx'

const REASONS = [
  'We know, and accept it for now',
  'We are already working on it',
  'It does not fit our business',
] as const

/** By what the reason is kept while it is written. */
export function muteForm(finding: Finding): string {
  return `mute/${findingId(finding)}`
}

interface MuteFormProps {
  readonly finding: Finding
  readonly onClose: () => void
}

/** Escape gives up. */
export function MuteForm({ finding, onClose }: MuteFormProps) {
  const { findings } = useJudged()
  const writer = useWriter()
  const id = useId()
  const field = useRef<HTMLInputElement>(null)
  const scopes = muteScopesOf(finding, withDetails(findings))
  const form = muteForm(finding)
  const [{ reason = '' }, setText] = useFormTexts(form, { reason: '' })
  const setReason = (text: string) => setText('reason', text)
  // Which of the scopes; null: everywhere.
  const [chosen, setChosen] = useState(scopes.length > 0 ? 0 : null)
  const [hasProblem, setHasProblem] = useState(false)
  useEffect(() => {
    field.current?.form?.scrollIntoView({ block: 'nearest' })
    field.current?.focus()
  }, [])

  function leave() {
    forgetDraft(form)
    onClose()
  }

  function submit() {
    if (reason.trim() === '') {
      setHasProblem(true)
      field.current?.focus()
      return
    }
    const here = chosen === null ? null : (scopes[chosen] ?? null)
    if (mute(finding, reason, here)) forgetDraft(form)
  }

  return (
    <form
      className={styles.mute}
      aria-label={`Mute: ${sayFinding(finding, writer).headline}`}
      onSubmit={(event) => {
        event.preventDefault()
        submit()
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        if (!isComposing(event)) leave()
      }}
    >
      <div className={controls.field}>
        <label className={controls.label} htmlFor={id}>
          Why may it stay like this?
        </label>
        <input
          ref={field}
          id={id}
          className={controls.input}
          value={reason}
          aria-invalid={hasProblem}
          aria-describedby={hasProblem ? `${id}-problem` : undefined}
          onChange={(event) => {
            setReason(event.target.value)
            setHasProblem(false)
          }}
        />
        {hasProblem && (
          <p id={`${id}-problem`} className={controls.problem}>
            Please give a reason; others will read it in the file.
          </p>
        )}
      </div>
      <UsualReasons chosen={reason} onChoose={setReason} />
      <MuteWhere scopes={scopes} chosen={chosen} onChoose={setChosen} />
      <div className={styles.muteActions}>
        <Button onClick={leave}>Cancel</Button>
        <Button look="primary" type="submit">
          Mute
        </Button>
      </div>
    </form>
  )
}

interface UsualReasonsProps {
  readonly chosen: string
  onChoose(reason: string): void
}

function UsualReasons({ chosen, onChoose }: UsualReasonsProps) {
  return (
    <ul className={styles.reasons} aria-label="Usual reasons">
      {REASONS.map((each) => (
        <li key={each}>
          <button type="button" aria-pressed={chosen === each} onClick={() => onChoose(each)}>
            {each}
          </button>
        </li>
      ))}
    </ul>
  )
}

/** `here` null: everywhere. */
function mute(finding: Finding, reason: string, here: MuteScope | null): boolean {
  const { title } = ruleOf(finding)
  const args = { rule: finding.rule, reason, ...here }
  const isDone = edit({ edit: 'mute-finding', args }, { label: `Mute “${title}”` })
  if (isDone) tellDone(`Muted “${title}”.`)
  return isDone
}
