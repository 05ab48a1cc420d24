// Who can step in for the role's holder.
import { X } from 'lucide-react'
import type { Role } from '../../shared/document/schema.ts'
import type { PersonId } from '../../shared/ids.ts'
import { personName } from '../../shared/names/called.ts'
import { Button } from '../controls/Button.tsx'
import { SelectField } from '../controls/SelectField.tsx'
import { useOrg } from '../state/derived.ts'
import { edit } from '../state/edit.ts'
import styles from './inspector.module.css'

/** The named ones with a way to remove each, and a list to add from. */
export function BackupsField({ role }: { readonly role: Role }) {
  const org = useOrg()
  const set = (backups: readonly PersonId[]) =>
    edit({ edit: 'set-backups', args: { roleId: role.id, backups: [...backups] } })
  const nameOf = (id: PersonId) => {
    const person = org.person(id)
    return person ? personName(person) : 'Somebody who left'
  }
  const candidates = org.document.people.filter(
    ({ id }) => id !== role.personId && !role.backups.includes(id),
  )
  return (
    <div>
      <SelectField
        label="Backups"
        value=""
        none={role.backups.length === 0 ? 'Nobody yet; choose one' : 'Add another'}
        options={candidates.map((person) => ({ value: person.id, label: personName(person) }))}
        onChange={(id) => id && set([...role.backups, id])}
      />
      {role.backups.length > 0 && (
        <ul className={styles.backups}>
          {role.backups.map((id) => (
            <li key={id}>
              {nameOf(id)}
              {!org.isValidBackup(role, id) && <em> (could not step in)</em>}
              <Button
                look="remove"
                aria-label={`Remove ${nameOf(id)}`}
                onClick={() => set(role.backups.filter((other) => other !== id))}
              >
                <X size={12} aria-hidden="true" />
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
