// Copies the selected roles beside them; what does it is loaded when somebody asks for it.
import { tellProblem } from '../state/toasts.ts'

const NOT_LOADED = 'Nothing was copied: a part of Pitcrew could not be loaded; please try again.'

/** The copies are selected. */
export async function duplicateSelection(): Promise<void> {
  await import('./clipboard/duplicate.ts').then(
    ({ duplicate }) => duplicate(),
    () => tellProblem(NOT_LOADED),
  )
}
