// Nothing went wrong in a page, in the main process or on standard error.
import type { Check } from '../check.ts'

export const complaints: Check = {
  name: 'complaint',
  faults: ({ program }) => program.newComplaints(),
}
