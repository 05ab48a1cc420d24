// Which duties of its stages a role answers for, ticked one by one.
import { dutyGroupsOf } from '../../shared/article/duties.ts'
import type { Role } from '../../shared/document/schema.ts'
import { sayAnswering } from '../../shared/org/duty-holders.ts'
import { capitalised } from '../../shared/words/lists.ts'
import { useOrg } from '../state/derived.ts'
import { edit } from '../state/edit.ts'
import { useWriter } from '../state/writer.ts'
import styles from './duties.module.css'

/** Nothing for roles whose stages have no duties in the structure of the chart. */
export function DutiesField({ role }: { readonly role: Role }) {
  const org = useOrg()
  const { write } = useWriter()
  const groups = dutyGroupsOf(
    org.document.structure,
    role.stages.map(({ stage }) => stage),
  )
  const ticked = role.duties ?? []

  /** What was ticked in another structure stays. */
  function toggle(id: string): void {
    const duties = ticked.includes(id) ? ticked.filter((each) => each !== id) : [...ticked, id]
    const changes = { duties: duties.length > 0 ? duties : null }
    edit({ edit: 'set-role-details', args: { roleId: role.id, changes } })
  }

  if (groups.length === 0) return null
  return (
    <fieldset className={styles.field}>
      <legend>Answers for</legend>
      {groups.map((group) => (
        <ul key={group.name} aria-label={group.name}>
          {group.duties.map((duty) => {
            const takers = sayAnswering(org, group, duty)
            const isMine = ticked.includes(duty.id)
            return (
              <li key={duty.id}>
                <label>
                  <input type="checkbox" checked={isMine} onChange={() => toggle(duty.id)} />
                  {capitalised(duty.work)}
                </label>
                {!isMine && takers !== null && <small>{write(takers)}</small>}
              </li>
            )
          })}
        </ul>
      ))}
    </fieldset>
  )
}
