// Whether the chart is on disk; the same above and below the chart, and for asking before it is closed.
import { hasDrafts, useDrafts } from '../controls/drafts.ts'
import { isChanged } from './session.ts'
import { useSession } from './store.ts'
import { useWindow } from './window.ts'

/** Is there something that closing the window would lose? */
export function useIsUnsaved(): boolean {
  const isWritten = useDrafts(hasDrafts)
  return useSession(isChanged) || isWritten
}

/** In words. */
export function useSavedState(): string {
  const isUnsaved = useIsUnsaved()
  const isSaving = useWindow((window) => window.isSaving)
  const isUntitled = useSession((session) => session.isUntitled)
  if (isSaving) return 'Saving …'
  if (isUnsaved) return 'Unsaved changes'
  return isUntitled ? 'Not saved yet' : 'Saved'
}
