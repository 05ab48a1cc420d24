// A person leaves the list under the pointer; let go over a card, the role becomes theirs.
import type { PointerEvent } from 'react'
import type { Person } from '../../shared/document/schema.ts'
import { giveRole } from '../actions/change-people.ts'
import { followPointer } from '../controls/follow-pointer.ts'
import { usePointer } from '../state/pointer.ts'
import { roleAt } from '../view/viewport.ts'

/** Escape gives up. */
export function startPersonDrag(press: PointerEvent, { id: personId, name }: Person): void {
  followPointer(press, {
    onMove: ({ clientX: x, clientY: y }) =>
      usePointer.setState({ personDrag: { personId, name, x, y, over: roleAt(x, y) } }),
    onDrop() {
      const over = usePointer.getState().personDrag?.over
      usePointer.setState({ personDrag: null })
      if (over) giveRole(over, personId)
    },
    onGiveUp: () => usePointer.setState({ personDrag: null }),
  })
}
