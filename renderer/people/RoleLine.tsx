// A role in one line, with dots in the colours of its stages.

import type { Role } from '../../shared/document/schema.ts'
import { STAGE_NAMES } from '../../shared/document/vocabulary.ts'
import { roleTitle } from '../../shared/names/called.ts'
import { seenTip } from '../controls/tip.ts'
import styles from './people.module.css'

export function RoleLine({ role }: { readonly role: Role }) {
  const stages = role.stages.map(({ stage }) => stage)
  return (
    <span
      className={styles.role}
      {...seenTip(stages.map((stage) => STAGE_NAMES[stage]).join(', '))}
    >
      <span className={styles.dots} aria-hidden="true">
        {(stages.length > 0 ? stages : (['support'] as const)).map((stage) => (
          <span key={stage} style={{ background: `var(--stage-${stage})` }} />
        ))}
      </span>
      {roleTitle(role)}
    </span>
  )
}
