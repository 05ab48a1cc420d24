// The duties of a stage in its plan: who answers for each, and a choice where nobody does yet.
import type { Duty, DutyGroup } from '../../shared/article/duties.ts'
import { divisionsOf, dutyGroupsOf } from '../../shared/article/duties.ts'
import type { Role } from '../../shared/document/schema.ts'
import type { BeltStage } from '../../shared/document/vocabulary.ts'
import { personName, roleTitle } from '../../shared/names/called.ts'
import { answering, rolesOfGroup, sayAnswering } from '../../shared/org/duty-holders.ts'
import type { Org } from '../../shared/org/org.ts'
import { supportKindOf } from '../../shared/org/role-templates.ts'
import { capitalised, shortlisted } from '../../shared/words/lists.ts'
import { words } from '../../shared/words/phrase.ts'
import { useOrg } from '../state/derived.ts'
import { edit } from '../state/edit.ts'
import { useWriter } from '../state/writer.ts'
import styles from './duties.module.css'

/** A team of several stages has its duties once, below the last of them. */
export function StageDuties({ stage }: { readonly stage: BeltStage }) {
  const org = useOrg()
  const { structure } = org.document
  const groups = dutyGroupsOf(structure, [stage]).filter(({ stages }) => stages.at(-1) === stage)
  return (
    <>
      {groups.map((group) => (
        <GroupDuties key={group.name} org={org} group={group} />
      ))}
      {stage === 'account-management' && structure === 'two-party' && <Divisions org={org} />}
    </>
  )
}

interface GroupProps {
  readonly org: Org
  readonly group: DutyGroup
}

function GroupDuties({ org, group }: GroupProps) {
  const { write } = useWriter()
  const roles = rolesOfGroup(org, group, null)
  const taken = group.duties.filter((duty) => answering(roles, duty).length > 0).length
  return (
    <section className={styles.duties} aria-label={`Duties of ${group.name.toLowerCase()}`}>
      <h3>
        Duties
        <small>{write(words`${taken} of ${group.duties.length} taken`)}</small>
      </h3>
      <ul>
        {group.duties.map((duty) => (
          <li key={duty.id} data-taken={answering(roles, duty).length > 0}>
            <span>{capitalised(duty.work)}</span>
            <Answer org={org} group={group} duty={duty} roles={roles} />
          </li>
        ))}
      </ul>
    </section>
  )
}

interface AnswerProps extends GroupProps {
  readonly duty: Duty
  readonly roles: readonly Role[]
}

/** More than these are chosen in the panel of a role. */
const MOST_CHOICES = 60

function Answer({ org, group, duty, roles }: AnswerProps) {
  const { write } = useWriter()
  const takers = sayAnswering(org, group, duty)
  if (takers !== null) return <small>{write(takers)}</small>
  if (roles.length === 0) return <small>nobody yet</small>
  return (
    <select
      aria-label={`Who answers for ${duty.work}?`}
      value=""
      onChange={({ target }) => {
        const role = roles.find(({ id }) => id === target.value)
        if (!role) return
        const duties = [...(role.duties ?? []), duty.id]
        edit({ edit: 'set-role-details', args: { roleId: role.id, changes: { duties } } })
      }}
    >
      <option value="">nobody yet</option>
      {roles.slice(0, MOST_CHOICES).map((role) => (
        <option key={role.id} value={role.id}>
          {optionOf(org, role)}
        </option>
      ))}
    </select>
  )
}

function optionOf(org: Org, role: Role): string {
  const holder = org.holderOf(role)
  return holder ? personName(holder) : `${roleTitle(role)} (vacant)`
}

/** Of the support team; who belongs to which is said by stage and kind of support. */
function Divisions({ org }: { readonly org: Org }) {
  const { write } = useWriter()
  return (
    <section className={styles.duties} aria-label="Divisions of the support team">
      <h3>Divisions of the support team</h3>
      <ul>
        {divisionsOf('two-party', ['account-management', 'support']).map((division) => {
          const roles = org.document.roles.filter((role) =>
            division.supportKind === undefined
              ? role.stages.some(({ stage }) => stage === division.stage)
              : supportKindOf(role) === division.supportKind,
          )
          const names = [...new Set(roles.map((role) => optionOf(org, role)))]
          return (
            <li key={division.name} data-taken={names.length > 0}>
              <span>{division.name}</span>
              <small>{names.length > 0 ? write(shortlisted(names, 2)) : 'nobody yet'}</small>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
