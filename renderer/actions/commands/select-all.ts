// Selects every role that is drawn: what is folded away stays out of it.
import { orgOf } from '../../../shared/org/org.ts'
import { drawnFor } from '../../state/looking.ts'
import { currentDocument, currentSession, selectRoles } from '../../state/store.ts'
import { defineCommand } from '../command.ts'

export const selectAllCommand = defineCommand({
  id: 'select-all',
  label: 'Select all roles',
  keys: ['Mod+A'],
  inText: 'selectAll',
  when: ({ history }) => history.present.roles.length > 0,
  run: () => {
    const document = currentDocument()
    const roles = document.roles.map(({ id }) => id)
    selectRoles(drawnFor(currentSession().looking, orgOf(document), roles))
  },
})
