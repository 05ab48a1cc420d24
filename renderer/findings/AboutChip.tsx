// A chip above the findings: only those about the selected roles, or all of them again.
import type { RoleId } from '../../shared/ids.ts'
import { personName, roleTitle } from '../../shared/names/called.ts'
import { shortened } from '../../shared/names/shortened.ts'
import type { Org } from '../../shared/org/org.ts'
import type { Finding } from '../../shared/rules/rule.ts'
import { type Words, words } from '../../shared/words/phrase.ts'
import { useJudged } from '../state/derived.ts'
import { useSession } from '../state/store.ts'
import { useWriter } from '../state/writer.ts'
import { findingsAbout } from './about.ts'
import styles from './findings.module.css'

interface AboutChipProps {
  readonly findings: readonly Finding[]
  /** The roles that the list is narrowed to, or null. */
  readonly about: readonly RoleId[] | null
  readonly onChange: (about: readonly RoleId[] | null) => void
}

/** The list is narrowed by the chip only, not by every selection: a click on a finding selects, too. */
export function AboutChip({ findings, about, onChange }: AboutChipProps) {
  const { org } = useJudged()
  const selection = useSession((state) => state.selection)
  const { write } = useWriter()
  const roles = about ?? selection
  if (roles.length === 0) return null
  const count = findingsAbout(org, findings, roles).length
  if (about === null && (count === 0 || count === findings.length)) return null
  return (
    <div className={styles.about}>
      <button
        type="button"
        aria-pressed={about !== null}
        onClick={() => onChange(about === null ? roles : null)}
      >
        {write(words`${count} about ${rolesInWords(org, roles)}`)}
        {about !== null && <span> · show all</span>}
      </button>
    </div>
  )
}

function rolesInWords(org: Org, ids: readonly RoleId[]): Words {
  const [role] = ids.flatMap((id) => org.role(id) ?? [])
  if (!role || ids.length > 1) return words`these ${ids.length} roles`
  const holder = org.holderOf(role)
  return holder
    ? words`${shortened(personName(holder), 30)}’s role`
    : words`${shortened(roleTitle(role), 30)}`
}
