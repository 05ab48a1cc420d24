// The fields of the selected role or of several at once, or how to begin for none.
import { leavingOf } from '../../shared/what-if/leaving.ts'
import { leaverOf } from '../actions/ask-what-if.ts'
import { runCommand } from '../actions/command-table/commands.ts'
import { Button } from '../controls/Button.tsx'
import { HelpLink } from '../controls/HelpButton.tsx'
import { tipOfCommand } from '../controls/tip.ts'
import { PersonPage } from '../people/PersonPage.tsx'
import { useOrg } from '../state/derived.ts'
import { nameOfSeveral } from '../state/drafts-of-chart.ts'
import { useSession } from '../state/store.ts'
import { arrangeWindow } from '../state/window.ts'
import { useWriter } from '../state/writer.ts'
import styles from './inspector.module.css'
import { RoleFields } from './RoleFields.tsx'
import { SeveralFields } from './SeveralFields.tsx'

/** The "Role" tab. */
export function RolePanel() {
  const org = useOrg()
  const selection = useSession((state) => state.selection)
  const shownPerson = useSession((state) => state.shownPerson)
  const person = shownPerson === null ? undefined : org.person(shownPerson)
  const { write } = useWriter()
  const wanted = new Set(selection)
  const selected = org.document.roles.filter(({ id }) => wanted.has(id))
  const [role, ...others] = selected
  if (person)
    return (
      <div className={styles.panel}>
        <PersonPage key={person.id} person={person} />
      </div>
    )
  if (!role) {
    return (
      <div className={styles.empty}>
        <p>No role is selected.</p>
        <p>Click a card to see who holds it. Drag over empty space to select several.</p>
        <p>Click a role at the left to add it where it belongs, or drag it into a stage.</p>
        <Button look="small" onClick={() => arrangeWindow({ list: 'roles' })}>
          Show the roles to add
        </Button>
        <HelpLink page="role" about="the panel Role" />
      </div>
    )
  }
  return (
    <div className={styles.panel}>
      {others.length === 0 ? (
        <RoleFields key={role.id} role={role} />
      ) : (
        <SeveralFields key={nameOfSeveral(selection)} roles={selected} />
      )}
      <div className={styles.actions}>
        <Button {...tipOfCommand('duplicate-roles')} onClick={() => runCommand('duplicate-roles')}>
          Duplicate
        </Button>
        <Button {...tipOfCommand('remove-roles')} onClick={() => runCommand('remove-roles')}>
          Delete
        </Button>
      </div>
      {others.length === 0 && (
        <Button look="small" onClick={() => runCommand('what-if-leaves')}>
          {write(leavingOf(org, leaverOf(org, role.id))?.question ?? '')}
        </Button>
      )}
    </div>
  )
}
