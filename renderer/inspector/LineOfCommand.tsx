// From the top down to the role, and who reports to it: each of them a step away.
import type { Role } from '../../shared/document/schema.ts'
import { asBeginning, personName, roleTitle } from '../../shared/names/called.ts'
import { managersAbove } from '../../shared/rules/fix-parts.ts'
import { counted } from '../../shared/words/lists.ts'
import { showRoles } from '../actions/show-roles.ts'
import { Folded } from '../controls/Folded.tsx'
import { Avatar } from '../people/Avatar.tsx'
import { useOrg } from '../state/derived.ts'
import { useWriter } from '../state/writer.ts'
import styles from './line-of-command.module.css'

/** Of many reports the first are shown. */
const FOLD = { most: 6, first: 5 } as const

/** Nothing for a role that stands alone. */
export function LineOfCommand({ role }: { readonly role: Role }) {
  const org = useOrg()
  const above = managersAbove(org, role).toReversed()
  // A role that reports to itself is not listed below itself.
  const reports = org.reportsOf(role).filter(({ id }) => id !== role.id)
  if (above.length === 0 && reports.length === 0) return null
  return (
    <section className={styles.line} aria-label="Line of command">
      <h3>Line of command</h3>
      <ol>
        {above.map((manager) => (
          <li key={manager.id}>
            <Entry role={manager} />
          </li>
        ))}
        <li aria-current="true">
          <div className={styles.entry}>
            <Names role={role} />
          </div>
        </li>
        <Folded
          items={reports}
          {...FOLD}
          className={styles.more}
          render={(report) => (
            <li key={report.id} className={styles.report}>
              <Entry role={report} />
            </li>
          )}
        />
      </ol>
    </section>
  )
}

/** Shows that role instead. */
function Entry({ role }: { readonly role: Role }) {
  return (
    <button type="button" className={styles.entry} onClick={() => showRoles([role.id])}>
      <Names role={role} />
    </button>
  )
}

function Names({ role }: { readonly role: Role }) {
  const org = useOrg()
  const { write } = useWriter()
  const holder = org.holderOf(role)
  const reports = org.reportsOf(role).length
  return (
    <>
      {holder ? (
        <Avatar person={holder} size="small" />
      ) : (
        <span className={styles.vacant} aria-hidden="true" />
      )}
      <span className={styles.names}>
        <strong>{holder ? asBeginning(personName(holder)) : 'Vacant'}</strong>
        <small>{roleTitle(role)}</small>
      </span>
      {reports > 0 && (
        <span className={styles.count}>{write(counted(reports, 'report', 'reports'))}</span>
      )}
    </>
  )
}
