// A role dragged out of the palette.
import { drag } from '../drag.ts'
import { type Gesture, NOTHING, on, openTab, thingsIn } from '../monkey.ts'

export const dragRole: Gesture = {
  weight: 8,
  async do(monkey) {
    if ((await monkey.look()).roles >= monkey.mostRoles) return NOTHING
    if ((await thingsIn(monkey, 'palette')).length === 0) await openTab(monkey, 'Roles')
    const roles = await thingsIn(monkey, 'palette', ({ kind }) => kind === 'button')
    if (roles.length === 0) return NOTHING
    const role = monkey.random.pick(roles)
    await drag(monkey, on(role))
    return `drag “${role.label}” out of the palette`
  },
}
