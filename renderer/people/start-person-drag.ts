// A person leaves the list under the pointer; let go over a card, the role becomes theirs.
import type { PointerEvent } from 'react'
import type { Person } from '../../shared/document/schema.ts'
import { giveRole } from '../actions/change-people.ts'
import { followPointer } from '../controls/follow-pointer.ts'
import { show, useStore } from '../state/store.ts'
import { roleAt } from '../view/viewport.ts'

/** Escape gives up. */
export function startPersonDrag(press: PointerEvent, { id: personId, name }: Person): void {
  followPointer(press, {
    onMove: ({ clientX: x, clientY: y }) =>
      show({ personDrag: { personId, name, x, y, over: roleAt(x, y) } }),
    onDrop() {
      const over = useStore.getState().personDrag?.over
      show({ personDrag: null })
      if (over) giveRole(over, personId)
    },
    onGiveUp: () => show({ personDrag: null }),
  })
}
