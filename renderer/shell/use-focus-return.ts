// Where the focus was before a dialog came: it goes back there when the dialog goes, if nobody else wants it.

import { useEffect } from 'react'
import { focusAgain } from '../controls/focus-again.ts'
import { useSession } from '../state/store.ts'

/** For dialogs that leave the page at once and so cannot do it themselves. */
export function useFocusReturn(): void {
  useEffect(() => {
    let before: Element | null = null
    return useSession.subscribe(({ dialog }, { dialog: last }) => {
      if (dialog === last) return
      if (last === null) before = document.activeElement
      if (dialog === null) focusAgain(before)
    })
  }, [])
}
