// Which stages the role does; the first one chosen is where its card stands.

import type { Role } from '../../shared/document/schema.ts'
import { STAGE_NAMES, STAGES, type Stage } from '../../shared/document/vocabulary.ts'
import { tip } from '../controls/tip.ts'
import { edit } from '../state/edit.ts'
import styles from './inspector.module.css'

/** One toggle per stage. */
export function StagesField({ role }: { readonly role: Role }) {
  function toggle(stage: Stage) {
    const isDone = role.stages.some((part) => part.stage === stage)
    const stages = isDone
      ? role.stages.filter((part) => part.stage !== stage)
      : [...role.stages, { stage }]
    edit({
      edit: 'set-stages',
      args: {
        roleId: role.id,
        stages: stages.map(({ stage: name, share }) =>
          share === undefined ? { stage: name } : { stage: name, share },
        ),
      },
    })
  }

  return (
    <fieldset className={styles.stages}>
      <legend>Stages</legend>
      {STAGES.map((stage) => {
        const place = role.stages.findIndex((part) => part.stage === stage)
        return (
          <button
            key={stage}
            type="button"
            aria-pressed={place >= 0}
            {...(place === 0 ? tip('The card stands in this stage') : {})}
            style={{ '--stage': `var(--stage-${stage})` }}
            onClick={() => toggle(stage)}
          >
            {STAGE_NAMES[stage]}
          </button>
        )
      })}
    </fieldset>
  )
}
