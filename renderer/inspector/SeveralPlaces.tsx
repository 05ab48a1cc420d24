// Where several roles stand and whom they report to; what holds for none of them is not offered.
import type { Role } from '../../shared/document/schema.ts'
import { STAGE_NAMES, STAGES } from '../../shared/document/vocabulary.ts'
import { podName } from '../../shared/names/called.ts'
import { inCommon } from '../../shared/several-roles/in-common.ts'
import { isForPods, managersForAny } from '../../shared/several-roles/takers.ts'
import { words } from '../../shared/words/phrase.ts'
import { SelectField } from '../controls/SelectField.tsx'
import { useOrg } from '../state/derived.ts'
import { useWriter } from '../state/writer.ts'
import { changeSelected } from './change-selected.ts'
import styles from './inspector.module.css'
import { titleWithHolder } from './ManagerField.tsx'

interface SeveralProps {
  /** Two at least. */
  readonly roles: readonly Role[]
}

/** The stage where the cards stand. */
export function SeveralStage({ roles }: SeveralProps) {
  const { write } = useWriter()
  const { isMixed, value } = inCommon(roles, ({ stages }) => stages[0]?.stage)
  const hasFurther = roles.some(({ stages }) => stages.length > 1)
  const ids = roles.map(({ id }) => id)
  return (
    <div>
      <SelectField
        label={write(words`Stage of ${roles.length} roles`)}
        value={value ?? ''}
        isMixed={isMixed}
        {...(!isMixed && value === undefined ? { none: 'Not decided yet' } : {})}
        options={STAGES.map((stage) => ({ value: stage, label: STAGE_NAMES[stage] }))}
        onChange={(stage) => stage && changeSelected(ids, { what: 'stage', stage })}
      />
      {hasFurther && (
        <p className={styles.hint}>
          This is the stage where each card stands; further stages that some of them do stay.
        </p>
      )}
    </div>
  )
}

/** A manager for whom a few of the roles are left out is offered; they are named when it is chosen. */
export function SeveralManager({ roles }: SeveralProps) {
  const org = useOrg()
  const { write } = useWriter()
  const ids = roles.map(({ id }) => id)
  const { isMixed, value } = inCommon(roles, ({ managerId }) => managerId)
  const possible = managersForAny(org.document, roles)
  const manager = value ? org.role(value) : undefined
  // In a circle their manager is possible for none of them, and shown all the same.
  const offered = manager && !possible.includes(manager) ? [...possible, manager] : possible
  return (
    <SelectField
      label={write(words`Manager of ${roles.length} roles`)}
      value={manager?.id ?? ''}
      isMixed={isMixed}
      none="Nobody"
      options={offered.map((role) => ({
        value: role.id,
        label: write(titleWithHolder(org, role)),
      }))}
      onChange={(managerId) => changeSelected(ids, { what: 'manager', managerId })}
    />
  )
}

/** Of those whose work is done in pods; nothing without any. */
export function SeveralPod({ roles }: SeveralProps) {
  const org = useOrg()
  const { write } = useWriter()
  const movable = roles.filter(isForPods)
  if (movable.length === 0) return null
  const ids = roles.map(({ id }) => id)
  const { isMixed, value } = inCommon(movable, ({ podId }) => podId && (org.pod(podId)?.id ?? null))
  return (
    <SelectField
      label={write(words`Pod of ${movable.length} ${movable.length === 1 ? 'role' : 'roles'}`)}
      value={value ?? ''}
      isMixed={isMixed}
      none="No pod yet"
      options={org.document.pods.map((pod) => ({ value: pod.id, label: podName(pod) }))}
      onChange={(podId) => changeSelected(ids, { what: 'pod', podId })}
    />
  )
}
