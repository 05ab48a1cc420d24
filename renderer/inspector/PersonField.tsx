// Who holds the role: a name that is on the chart already, a new one, or nobody.
import { useId, useState } from 'react'
import type { Role } from '../../shared/document/schema.ts'
import { giveToPersonCalled } from '../actions/name-role.ts'
import { TextField } from '../controls/TextField.tsx'
import { useOrg } from '../state/derived.ts'
import { edit } from '../state/edit.ts'
import styles from './inspector.module.css'

/** Proposes the people of the chart while one types. */
export function PersonField({ role }: { readonly role: Role }) {
  const org = useOrg()
  const listId = useId()
  // In a large chart the list is long: it is made when somebody is about to type.
  const [isAsked, setIsAsked] = useState(false)
  const holder = org.holderOf(role)
  const { people } = org.document

  return (
    <>
      <TextField
        name={`role/${role.id}/person`}
        label="Person"
        value={holder?.name ?? ''}
        placeholder="Vacant"
        list={listId}
        onFocus={() => setIsAsked(true)}
        onCommit={(text, refuse) => giveToPersonCalled(role.id, text, refuse)}
      />
      <datalist id={listId}>
        {isAsked && people.map(({ id, name }) => <option key={id} value={name} />)}
      </datalist>
      {holder && (
        <label className={styles.check}>
          <input
            type="checkbox"
            checked={holder.external ?? false}
            onChange={(event) =>
              edit({
                edit: 'set-person',
                args: { personId: holder.id, changes: { external: event.target.checked } },
              })
            }
          />
          External (agency or freelancer)
        </label>
      )}
    </>
  )
}
