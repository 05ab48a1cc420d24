// What is looked for on the chart, and which of the cards found one is at.
import { create } from 'zustand'
import type { RoleId } from '../../shared/ids.ts'

interface Finding {
  /** Is the find bar there? */
  readonly isOpen: boolean
  /** Stays when the bar is closed, to go on with. */
  readonly text: string
  readonly at: RoleId | null
}

export const useFind = create<Finding>(() => ({ isOpen: false, text: '', at: null }))
