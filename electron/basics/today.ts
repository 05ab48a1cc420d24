// The clock of the Electron side: rules have none.
import { type IsoDate, isoDate } from '../../shared/dates.ts'

/** Today's date, as on the wall. */
export function today(): IsoDate {
  const now = new Date()
  return isoDate(now.getFullYear(), now.getMonth() + 1, now.getDate())
}
