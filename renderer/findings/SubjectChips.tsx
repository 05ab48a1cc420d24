// Whom a finding is about, one by one: a press shows that card.

import { roleTitle } from '../../shared/names/called.ts'
import { shortened } from '../../shared/names/shortened.ts'
import { holderOrTitle } from '../../shared/rules/fix-parts.ts'
import type { Finding } from '../../shared/rules/rule.ts'
import { words } from '../../shared/words/phrase.ts'
import { showRoles } from '../actions/show-roles.ts'
import { tip } from '../controls/tip.ts'
import { useJudged } from '../state/derived.ts'
import { useWriter } from '../state/writer.ts'
import { rolesAbout } from './about.ts'
import styles from './findings.module.css'

/** More are a crowd: the chart shows them all. */
const MOST = 6

/** Nothing where a finding names neither roles nor people. */
export function SubjectChips({ finding }: { readonly finding: Finding }) {
  const { org } = useJudged()
  const { write } = useWriter()
  const { roles, people } = finding.subjects
  if (roles.length + people.length === 0) return null
  const named = rolesAbout(org, finding).flatMap((id) => org.role(id) ?? [])
  if (named.length === 0) return null
  const shown = named.length > MOST + 1 ? named.slice(0, MOST) : named
  return (
    <ul className={styles.chips} aria-label="About">
      {shown.map((role) => (
        <li key={role.id}>
          <button
            type="button"
            className={styles.chip}
            {...tip(roleTitle(role))}
            onClick={() => showRoles([role.id])}
          >
            {write(words`${shortened(holderOrTitle(org, role), 30)}`)}
          </button>
        </li>
      ))}
      {named.length > shown.length && (
        <li>{write(words`and ${named.length - shown.length} more`)}</li>
      )}
    </ul>
  )
}
