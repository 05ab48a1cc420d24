// The clock of the window: the core has none. What is judged by today's date is judged anew when the day ends.
import { useSyncExternalStore } from 'react'
import { type IsoDate, isoDate } from '../../shared/dates.ts'

/** How often one looks whether it is another day, in ms: a computer may sleep over midnight. */
const LOOK = 60_000

/** Today's date, as on the wall. */
export function today(): IsoDate {
  const now = new Date()
  return isoDate(now.getFullYear(), now.getMonth() + 1, now.getDate())
}

/** Today's date; what uses it is rendered again when the day ends. */
export function useDay(): IsoDate {
  return useSyncExternalStore(watchDay, today)
}

function watchDay(look: () => void): () => void {
  const timer = setInterval(look, LOOK)
  window.addEventListener('focus', look)
  return () => {
    clearInterval(timer)
    window.removeEventListener('focus', look)
  }
}
