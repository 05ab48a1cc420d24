// Who can step in for the holders of several roles; whoever is a backup of some of them is shown as that.
import { X } from 'lucide-react'
import type { Role } from '../../shared/document/schema.ts'
import type { PersonId } from '../../shared/ids.ts'
import { personName } from '../../shared/names/called.ts'
import { backupsAmong } from '../../shared/several-roles/in-common.ts'
import { words } from '../../shared/words/phrase.ts'
import { Button } from '../controls/Button.tsx'
import { SelectField } from '../controls/SelectField.tsx'
import { useOrg } from '../state/derived.ts'
import { useWriter } from '../state/writer.ts'
import { changeSelected } from './change-selected.ts'
import styles from './inspector.module.css'

/** Choosing somebody adds them to all, and leaves the other backups as they are. */
export function SeveralBackups({ roles }: { readonly roles: readonly Role[] }) {
  const org = useOrg()
  const { write } = useWriter()
  const ids = roles.map(({ id }) => id)
  const named = [...backupsAmong(roles)]
  const ofAll = new Set(named.filter(([, count]) => count === roles.length).map(([id]) => id))
  const candidates = org.document.people.filter(({ id }) => !ofAll.has(id))
  const set = (personId: PersonId, isNamed: boolean) =>
    changeSelected(ids, { what: 'backup', personId, isNamed })
  const nameOf = (id: PersonId) => {
    const person = org.person(id)
    return person ? personName(person) : 'Somebody who left'
  }
  return (
    <div>
      <SelectField
        label={write(words`Backups of ${roles.length} roles`)}
        value=""
        none={named.length === 0 ? 'Nobody yet; choose one for all' : 'Add another for all'}
        options={candidates.map((person) => ({ value: person.id, label: personName(person) }))}
        onChange={(id) => id && set(id, true)}
      />
      {named.length > 0 && (
        <ul className={styles.backups}>
          {named.map(([id, count]) => (
            <li key={id}>
              {nameOf(id)}
              {count < roles.length && (
                <span className={styles.some}>
                  {write(words`${count} of ${roles.length} roles`)}
                </span>
              )}
              <Button
                look="remove"
                aria-label={write(
                  words`Remove ${nameOf(id)} from ${count} ${count === 1 ? 'role' : 'roles'}`,
                )}
                onClick={() => set(id, false)}
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
