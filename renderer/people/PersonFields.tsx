// The fields of one person in the list, changed in place, and what can be done with them.
import type { PersonEntry } from '../../shared/org/people-list.ts'
import { leavingOf } from '../../shared/what-if/leaving.ts'
import { askWhatIf } from '../actions/ask-what-if.ts'
import { removePerson } from '../actions/change-people.ts'
import { showPeople } from '../actions/show-people.ts'
import { Button } from '../controls/Button.tsx'
import { TextArea } from '../controls/TextArea.tsx'
import { TextField } from '../controls/TextField.tsx'
import { commit } from '../state/commit.ts'
import { useOrg } from '../state/derived.ts'
import styles from './people.module.css'

export function PersonFields({ entry }: { readonly entry: PersonEntry }) {
  const org = useOrg()
  const { person, roles } = entry
  const personId = person.id
  const leaver = { kind: 'person', id: personId } as const
  return (
    <div className={styles.fields}>
      <TextField
        label="Name"
        value={person.name}
        onCommit={(name) => commit({ edit: 'set-person', args: { personId, changes: { name } } })}
      />
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={person.external ?? false}
          onChange={({ target }) =>
            commit({
              edit: 'set-person',
              args: { personId, changes: { external: target.checked } },
            })
          }
        />
        External (agency or freelancer)
      </label>
      <TextArea
        label="Notes"
        rows={2}
        value={person.notes ?? ''}
        onCommit={(text) =>
          commit({ edit: 'set-person', args: { personId, changes: { notes: text || null } } })
        }
      />
      {roles.length > 0 && (
        <Button look="small" onClick={() => askWhatIf(leaver)}>
          {leavingOf(org, leaver)?.question}
        </Button>
      )}
      <Button
        onClick={() => {
          removePerson(person)
          // The button goes with its person; the search above the list gets the focus.
          showPeople()
        }}
      >
        Remove from the chart
      </Button>
    </div>
  )
}
