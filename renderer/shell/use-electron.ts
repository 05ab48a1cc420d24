// Keeps the Electron side in step with the window: its state, and files dropped on it.
import { useEffect } from 'react'
import { menusFor } from '../actions/command-table/menus.ts'
import { useIsWriting } from '../actions/command-table/writing.ts'
import { takeDroppedPhoto } from '../actions/photos.ts'
import { keepRecoveryCopies } from '../actions/recovery-copies.ts'
import { call, openDropped } from '../bridge/api.ts'
import { hasDrafts, useDrafts } from '../controls/drafts.ts'
import { isAboutList } from '../state/dialog.ts'
import { forgetDraftsOfGone } from '../state/drafts-of-chart.ts'
import { useIsUnsaved } from '../state/saved-state.ts'
import { isTouched } from '../state/session.ts'
import { useSession } from '../state/store.ts'
import { tellUnseenRefusals } from '../state/unseen-refusals.ts'
import { tellEarlyNotices } from './connect.ts'

/** For as long as the window lives. */
export function useElectron(): void {
  useEffect(tellEarlyNotices, [])
  useEffect(forgetDraftsOfGone, [])
  useEffect(tellUnseenRefusals, [])
  useEffect(keepRecoveryCopies, [])
  useReportedState()
  useOfferedMenus()
  useDroppedFiles()
}

/** Main needs to know for the title's mark and for asking before it closes. */
function useReportedState(): void {
  const documentId = useSession((state) => state.documentId)
  const isUnsaved = useIsUnsaved()
  const isWritten = useDrafts(hasDrafts)
  const touched = useSession(isTouched) || isWritten
  const isLookingThrough = useSession(({ dialog }) => isAboutList(dialog))
  useEffect(() => {
    if (!documentId) return
    void call('document:state', { documentId, isUnsaved, isTouched: touched, isLookingThrough })
  }, [documentId, isUnsaved, touched, isLookingThrough])
}

/** The native menu shows what this window's commands are, and which of them can run. */
function useOfferedMenus(): void {
  // A text is compared by what it says: most changes of the session change nothing here.
  const isWriting = useIsWriting()
  const menus = useSession((session) => JSON.stringify(menusFor(session, isWriting)))
  useEffect(() => {
    void call('menu:offer', JSON.parse(menus))
  }, [menus])
}

/** A file dropped anywhere on the window is opened. */
function useDroppedFiles(): void {
  useEffect(() => {
    const allow = (event: DragEvent) => event.preventDefault()
    const open = (event: DragEvent) => {
      event.preventDefault()
      if (takeDroppedPhoto(event)) return
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
