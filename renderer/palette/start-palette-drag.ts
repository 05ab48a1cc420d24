// A role leaves the palette under the pointer.

import type { PointerEvent } from 'react'
import type { RoleTemplate } from '../../shared/org/role-templates.ts'
import { followPointer } from '../controls/follow-pointer.ts'
import { usePointer } from '../state/pointer.ts'

/** Where it is let go the canvas takes over; Escape gives up. */
export function startPaletteDrag(press: PointerEvent, template: RoleTemplate): void {
  followPointer(press, {
    onMove: ({ clientX: x, clientY: y }) =>
      usePointer.setState({ paletteDrag: { template, x, y } }),
    onDrop() {},
    onGiveUp: () => usePointer.setState({ paletteDrag: null }),
  })
}
