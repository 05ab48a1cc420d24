// Keeps the Electron side in step with the window: its state, and files dropped on it.
import { useEffect } from 'react'
import { call, openDropped } from '../bridge/api.ts'
import { hasDrafts, useDrafts } from '../controls/drafts.ts'
import { useIsUnsaved } from '../state/saved-state.ts'
import { isTouched } from '../state/session.ts'
import { useSession } from '../state/store.ts'
import { tellEarlyNotices } from './connect.ts'

/** For as long as the window lives. */
export function useElectron(): void {
  useEffect(tellEarlyNotices, [])
  useReportedState()
  useDroppedFiles()
}

/** Main needs to know for the title's mark and for asking before it closes. */
function useReportedState(): void {
  const documentId = useSession((state) => state.documentId)
  const isUnsaved = useIsUnsaved()
  const isWritten = useDrafts(hasDrafts)
  const touched = useSession(isTouched) || isWritten
  useEffect(() => {
    if (documentId) void call('document:state', { documentId, isUnsaved, isTouched: touched })
  }, [documentId, isUnsaved, touched])
}

/** A file dropped anywhere on the window is opened. */
function useDroppedFiles(): void {
  useEffect(() => {
    const allow = (event: DragEvent) => event.preventDefault()
    const open = (event: DragEvent) => {
      event.preventDefault()
      for (const file of event.dataTransfer?.files ?? []) void openDropped(file)
    }
    window.addEventListener('dragover', allow)
    window.addEventListener('drop', open)
    return () => {
      window.removeEventListener('dragover', allow)
      window.removeEventListener('drop', open)
    }
  }, [])
}
