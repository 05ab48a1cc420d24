// Which pods there will be: how many, divided by what, their names, segments and leads.
import { Minus, Plus } from 'lucide-react'
import { LIMITS } from '../../shared/document/limits.ts'
import type { Pod } from '../../shared/document/schema.ts'
import { podName } from '../../shared/names/called.ts'
import { isBlank } from '../../shared/names/unseen.ts'
import { orgOf } from '../../shared/org/org.ts'
import type { SwitchChoices } from '../../shared/switching/choices.ts'
import { counted } from '../../shared/words/lists.ts'
import { words } from '../../shared/words/phrase.ts'
import { Button } from '../controls/Button.tsx'
import { SelectField } from '../controls/SelectField.tsx'
import { TextField } from '../controls/TextField.tsx'
import { AxisField } from '../pods/AxisField.tsx'
import { podLeadOptions } from '../pods/pod-lead-options.ts'
import { useWriter } from '../state/writer.ts'
import type { ChoicesProps } from './choices-props.ts'
import styles from './structure-switch.module.css'

/** Fields for more pods than this would not be filled in here. */
const MOST_PODS = 30

export function PodChoices({ plan, choices, onChoose }: ChoicesProps) {
  const { document, hasKnownPods } = plan
  const count = document.pods.length
  const { write } = useWriter()
  const isAnew = choices.split === 'anew'
  const setCount = (podCount: number) => onChoose({ podCount })
  return (
    <fieldset className={styles.choices}>
      <legend>The pods</legend>
      {(hasKnownPods || isAnew) && (
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={isAnew}
            onChange={(event) => onChoose({ split: event.target.checked ? 'anew' : 'keep' })}
          />
          Deal everybody out again, instead of back to the pods they know
        </label>
      )}
      <div className={styles.pair}>
        {!hasKnownPods && (
          <div className={styles.stepper}>
            <span>{write(counted(count, 'pod', 'pods'))}</span>
            <Button
              look="icon"
              aria-label="One pod fewer"
              disabled={count <= 1}
              onClick={() => setCount(count - 1)}
            >
              <Minus size={14} aria-hidden="true" />
            </Button>
            <Button
              look="icon"
              aria-label="One pod more"
              disabled={count >= LIMITS.pods}
              onClick={() => setCount(count + 1)}
            >
              <Plus size={14} aria-hidden="true" />
            </Button>
          </div>
        )}
        <AxisField
          label="Divided by"
          none="Not said"
          value={document.podAxis}
          onChange={(podAxis) => onChoose({ podAxis })}
        />
      </div>
      <ul className={styles.pods}>
        {document.pods.slice(0, MOST_PODS).map((pod, at) => (
          <PodRow
            key={pod.id}
            name={`switch/pod/${at}`}
            pod={pod}
            document={document}
            onChange={(change) => onChoose({ pods: withChange(choices.pods ?? [], at, change) })}
          />
        ))}
        {count > MOST_PODS && (
          <li>and {write(count - MOST_PODS)} others; edit them in the company tab afterwards</li>
        )}
      </ul>
    </fieldset>
  )
}

type PodChoice = NonNullable<SwitchChoices['pods']>[number]

function withChange(
  pods: readonly PodChoice[],
  at: number,
  change: PodChoice,
): NonNullable<SwitchChoices['pods']> {
  const length = Math.max(pods.length, at + 1)
  return Array.from({ length }, (_, index) =>
    index === at ? { ...pods[index], ...change } : { ...pods[index] },
  )
}

interface PodRowProps {
  /** What its texts are kept by. */
  readonly name: string
  readonly pod: Pod
  readonly document: ChoicesProps['plan']['document']
  readonly onChange: (change: PodChoice) => void
}

function PodRow({ name: row, pod, document, onChange }: PodRowProps) {
  const org = orgOf(document)
  const { write } = useWriter()
  return (
    <li>
      <fieldset className={styles.pod}>
        <legend>
          {write(
            words`${podName(pod)} · ${counted(org.rolesOfPod(pod.id).length, 'role', 'roles')}`,
          )}
        </legend>
        <TextField
          name={`${row}/name`}
          label="Name"
          value={pod.name}
          onCommit={(name, refuse) => {
            if (isBlank(name)) refuse({ message: 'A pod needs a name.' })
            else onChange({ name: name.trim() })
          }}
        />
        <TextField
          name={`${row}/segment`}
          label="Segment"
          value={pod.segment ?? ''}
          onCommit={(segment) => onChange({ segment: segment.trim() })}
        />
        <SelectField
          label="Lead"
          value={pod.leadId ?? ''}
          none="Nobody yet"
          options={podLeadOptions(org, pod)}
          onChange={(leadId) => onChange({ leadId })}
        />
      </fieldset>
    </li>
  )
}
