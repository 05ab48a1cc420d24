// The line at the bottom: how many, what is wrong, what fits the size, whether it is saved.
import { structureForSize } from '../../shared/advisor/structure-for-size.ts'
import { STRUCTURE_NAMES } from '../../shared/document/vocabulary.ts'
import { counted } from '../../shared/text.ts'
import { limitsOf } from '../../shared/thresholds/limits.ts'
import { useFindings, useOrg } from '../app/derived.ts'
import { isUnsaved, show, useStore } from '../app/store.ts'
import styles from './status-bar.module.css'

export function StatusBar() {
  const org = useOrg()
  const findings = useFindings().filter(({ muted }) => muted === null)
  const unsaved = useStore(isUnsaved)
  const isUntitled = useStore((state) => state.isUntitled)
  const { roles, people } = org.document
  const vacant = roles.filter((role) => org.holderOf(role) === null).length
  const holders = people.filter((person) => org.rolesHeldBy(person).length > 0).length
  const errors = findings.filter(({ severity }) => severity === 'error').length
  const warnings = findings.filter(({ severity }) => severity === 'warning').length
  const heads = org.salesPeople.length
  const fit = STRUCTURE_NAMES[structureForSize(heads, limitsOf(org.document))]
  return (
    <footer className={styles.bar}>
      <span>
        {counted(holders, 'person', 'people')} · {counted(roles.length, 'role', 'roles')}
        {vacant > 0 && ` · ${vacant} vacant`}
      </span>
      <button type="button" onClick={() => show({ panel: 'findings' })}>
        {errors > 0 && <span className={styles.error}>{counted(errors, 'error', 'errors')}</span>}
        {warnings > 0 && (
          <span className={styles.warning}>{counted(warnings, 'warning', 'warnings')}</span>
        )}
        {errors + warnings === 0 && <span>No errors or warnings</span>}
      </button>
      {heads > 0 && (
        <span>
          Usual for {counted(heads, 'sales person', 'sales people')}: {fit}
        </span>
      )}
      <span className={styles.saved}>
        {unsaved ? 'Unsaved changes' : isUntitled ? 'Not saved yet' : 'Saved'}
      </span>
    </footer>
  )
}
