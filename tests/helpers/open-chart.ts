// A window that has just opened a chart, for tests of its rooms; needs a page (`new-page.ts`).

import { act } from 'react'
import { forgetDrafts } from '../../renderer/controls/drafts.ts'
import { currentSession, openDocument, selectRoles } from '../../renderer/state/store.ts'
import { arrangeWindow } from '../../renderer/state/window.ts'
import type { Document } from '../../shared/document/schema.ts'
import { roleId } from '../../shared/ids.ts'
import { english } from './english.ts'

/** Saved, with these roles selected, and nothing else open. */
export function openChart(document: Document, selection: readonly string[] = []): void {
  act(() => {
    forgetDrafts()
    openDocument({
      documentId: 'b5f3c2a8-4f0e-4a52-9a55-3d1c0f7f2f11',
      document,
      fileName: 'team.salesorg',
      isUntitled: false,
      isUnsaved: false,
      recovered: null,
    })
    selectRoles(selection.map(roleId))
    arrangeWindow({ panel: 'findings', list: 'roles', recent: [] })
  })
}

/** What was done since then, oldest first, as Undo calls it. */
export function stepsDone(): readonly string[] {
  return currentSession().history.past.map(({ label }) => english.write(label))
}
