// The fields of one person in the list, changed in place, and what can be done with them.
import type { Person } from '../../shared/document/schema.ts'
import type { PersonEntry } from '../../shared/org/people-list.ts'
import { leavingOf } from '../../shared/what-if/leaving.ts'
import { askWhatIf } from '../actions/ask-what-if.ts'
import { removePerson } from '../actions/change-people.ts'
import { openPersonPage } from '../actions/show-person.ts'
import { Button } from '../controls/Button.tsx'
import { NumberField } from '../controls/NumberField.tsx'
import { TextArea } from '../controls/TextArea.tsx'
import { TextField } from '../controls/TextField.tsx'
import { useOrg } from '../state/derived.ts'
import { edit } from '../state/edit.ts'
import { useWriter } from '../state/writer.ts'
import { PhotoField } from './PhotoField.tsx'
import styles from './people.module.css'

interface PersonFieldsProps {
  readonly entry: PersonEntry
  /** On the page of the person: there is no way to it, then. */
  readonly isOnPage?: boolean
}

export function PersonFields({ entry, isOnPage = false }: PersonFieldsProps) {
  const org = useOrg()
  const { person, roles } = entry
  const { write } = useWriter()
  const personId = person.id
  const leaver = { kind: 'person', id: personId } as const
  return (
    <div className={styles.fields}>
      {!isOnPage && (
        <Button look="small" onClick={() => openPersonPage(personId)}>
          What hangs on them
        </Button>
      )}
      <PhotoField person={person} />
      <TextField
        name={`person/${personId}/name`}
        label="Name"
        value={person.name}
        onCommit={(name, refuse) =>
          edit({ edit: 'set-person', args: { personId, changes: { name } } }, { refuse })
        }
      />
      <ContactField person={person} field="email" label="E-mail" type="email" />
      <ContactField
        person={person}
        field="staffNumber"
        label="Staff number"
        hint="As your lists have it; lists find people by it"
      />
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={person.external ?? false}
          onChange={({ target }) =>
            edit({
              edit: 'set-person',
              args: { personId, changes: { external: target.checked } },
            })
          }
        />
        External (agency or freelancer)
      </label>
      {person.external && (
        <NumberField
          name={`person/${personId}/headCount`}
          label="People of the firm"
          unit="count"
          value={person.headCount}
          hint="Who work for you in each of its roles, as full-time jobs"
          onCommit={(headCount, refuse) =>
            edit({ edit: 'set-person', args: { personId, changes: { headCount } } }, { refuse })
          }
        />
      )}
      <TextArea
        name={`person/${personId}/notes`}
        label="Notes"
        rows={2}
        value={person.notes ?? ''}
        onCommit={(text, refuse) =>
          edit(
            { edit: 'set-person', args: { personId, changes: { notes: text || null } } },
            { refuse },
          )
        }
      />
      {roles.length > 0 && (
        <Button look="small" onClick={() => askWhatIf(leaver)}>
          {write(leavingOf(org, leaver)?.question ?? '')}
        </Button>
      )}
      <Button onClick={() => removePerson(person)}>Remove from the chart</Button>
    </div>
  )
}

interface ContactFieldProps {
  readonly person: Person
  readonly field: 'email' | 'staffNumber'
  readonly label: string
  readonly hint?: string
  readonly type?: 'email'
}

/** Emptied, it is left out. */
function ContactField({ person, field, ...props }: ContactFieldProps) {
  const { id: personId } = person
  return (
    <TextField
      name={`person/${personId}/${field}`}
      value={person[field] ?? ''}
      onCommit={(text, refuse) =>
        edit(
          { edit: 'set-person', args: { personId, changes: { [field]: text || null } } },
          { refuse },
        )
      }
      {...props}
    />
  )
}
