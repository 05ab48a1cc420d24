// The context menu that somebody has asked for: kept here until it is shown, as its code is loaded after the start.
import { useEffect } from 'react'
import { create } from 'zustand'
import type { Thing } from './thing.ts'

export interface AskedMenu {
  readonly thing: Thing
  /** Pixels in the window. */
  readonly x: number
  readonly y: number
}

const useAsked = create<{ readonly asked: AskedMenu | null }>(() => ({ asked: null }))

export function askMenu(asked: AskedMenu): void {
  useAsked.setState({ asked })
}

/** What was asked for before something else was done is no longer wanted. */
export function forgetMenu(): void {
  if (useAsked.getState().asked !== null) useAsked.setState({ asked: null })
}

/** Shows each menu that is asked for, once. */
export function useAskedMenu(show: (asked: AskedMenu) => void): void {
  const asked = useAsked((state) => state.asked)
  useEffect(() => {
    if (asked === null) return
    forgetMenu()
    show(asked)
  })
}
