// What can be done with a role of the palette.
import type { RoleId } from '../../../shared/ids.ts'
import type { RoleTemplate } from '../../../shared/org/role-templates.ts'
import type { Session } from '../../state/session.ts'
import { currentSession } from '../../state/store.ts'
import { addFromPalette } from '../add-from-palette.ts'
import { showRoles } from '../show-roles.ts'
import type { ThingMenu } from './thing.ts'

export const TEMPLATE_MENU: ThingMenu<'template'> = [
  [
    { label: 'Add to the chart', run: ({ template }) => addFromPalette(template) },
    {
      label: 'Select all that are on the chart',
      when: ({ template }, session) => rolesCalled(template, session).length > 0,
      run({ template }) {
        showRoles(rolesCalled(template, currentSession()))
      },
    },
  ],
]

function rolesCalled({ title }: RoleTemplate, { history }: Session): readonly RoleId[] {
  return history.present.roles.filter((role) => role.title === title).map(({ id }) => id)
}
