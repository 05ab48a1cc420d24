// What can be done with a role of the palette.
import type { RoleId } from '../../../shared/ids.ts'
import type { RoleTemplate } from '../../../shared/org/role-templates.ts'
import type { Session } from '../../state/session.ts'
import { currentSession, selectRoles } from '../../state/store.ts'
import { bringIntoSight } from '../../view/viewport.ts'
import { addFromPalette } from '../add-from-palette.ts'
import type { ThingMenu } from './thing.ts'

export const TEMPLATE_MENU: ThingMenu<'template'> = [
  [
    { label: 'Add to the chart', run: ({ template }) => addFromPalette(template) },
    {
      label: 'Select all that are on the chart',
      when: ({ template }, session) => rolesCalled(template, session).length > 0,
      run({ template }) {
        const roles = rolesCalled(template, currentSession())
        selectRoles(roles)
        bringIntoSight(roles)
      },
    },
  ],
]

function rolesCalled({ title }: RoleTemplate, { history }: Session): readonly RoleId[] {
  return history.present.roles.filter((role) => role.title === title).map(({ id }) => id)
}
