// Copies the selected roles beside them; what does it is loaded when somebody asks for it.
import { currentSession } from '../state/store.ts'
import { tellProblem } from '../state/toasts.ts'

const NOT_LOADED = 'Nothing was copied: a part of Pitcrew could not be loaded; please try again.'

/** What is selected now, whatever is by the time the code has come. The copies are selected. */
export async function duplicateSelection(): Promise<void> {
  const { documentId, selection } = currentSession()
  await import('./clipboard/duplicate.ts').then(
    ({ duplicate }) => {
      if (currentSession().documentId === documentId) duplicate(selection)
    },
    () => tellProblem(NOT_LOADED),
  )
}
