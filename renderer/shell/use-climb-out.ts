// Escape in a panel goes back to the chart: to the selected card, where the keys mean the chart again.
import { useEffect } from 'react'
import { isComposing } from '../controls/composing.ts'
import { currentSession } from '../state/store.ts'
import { focusCard, focusChart } from '../view/focus-card.ts'

/** Where Escape means something nearer. */
const NEARER = '[data-chart], [role="menu"], [role="listbox"], [role="dialog"]'

/** What has taken the key for itself, as a text that is given up or an open finding, keeps it. */
export function useClimbOut(): void {
  useEffect(() => {
    const climb = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented || isComposing(event)) return
      const { dialog, selection } = currentSession()
      const { target } = event
      if (dialog !== null || !(target instanceof Element) || target.closest(NEARER)) return
      // A search is emptied first.
      if (target instanceof HTMLInputElement && target.type === 'search' && target.value) return
      const [first] = selection
      if (first) focusCard(first)
      else focusChart()
    }
    window.addEventListener('keydown', climb)
    return () => window.removeEventListener('keydown', climb)
  }, [])
}
