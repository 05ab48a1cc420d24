// The duties behind the header of a stage, with who answers for each; made only while it is looked at.
import { useId } from 'react'
import { dutyGroupsOf } from '../../shared/article/duties.ts'
import type { BeltStage } from '../../shared/document/vocabulary.ts'
import { sayAnswering } from '../../shared/org/duty-holders.ts'
import { capitalised } from '../../shared/words/lists.ts'
import { useOrg } from '../state/derived.ts'
import { useWriter } from '../state/writer.ts'
import styles from './duties.module.css'

export function DutiesTip({ stages }: { readonly stages: readonly BeltStage[] }) {
  const org = useOrg()
  const { write } = useWriter()
  const id = useId()
  const groups = dutyGroupsOf(org.document.structure, stages)
  if (groups.length === 0) return null
  return (
    <div className={styles.tip}>
      <p id={id}>Answers for</p>
      <ul aria-labelledby={id}>
        {groups.flatMap((group) =>
          group.duties.map((duty) => (
            <li key={duty.id}>
              <span>{capitalised(duty.work)}</span>
              <small>{write(sayAnswering(org, group, duty) ?? '')}</small>
            </li>
          )),
        )}
      </ul>
    </div>
  )
}
