// The window: where its areas are; nothing else.
import { useEffect } from 'react'
import { hearClipboard } from '../actions/clipboard/hear.ts'
import { isWriting } from '../actions/command-table/writing.ts'
import { forgetFindWithChart } from '../actions/find.ts'
import { useMenuRequests } from '../context-menu/use-menu-requests.ts'
import { HelpDesk } from '../controls/HelpButton.tsx'
import { NumberForm } from '../controls/number-form.ts'
import { useKeptFocus } from '../controls/use-kept-focus.ts'
import { LiveRegions } from '../live/LiveRegions.tsx'
import { DragGhost } from '../palette/DragGhost.tsx'
import { PersonGhost } from '../people/PersonGhost.tsx'
import { openGuideAt } from '../state/guide.ts'
import { useThemedPage } from '../state/theme.ts'
import { useWriter } from '../state/writer.ts'
import { StatusBar } from '../status-bar/StatusBar.tsx'
import { Messages } from '../toasts/Messages.tsx'
import { Areas } from './Areas.tsx'
import { Dialogs } from './Dialogs.tsx'
import { quietly } from './later.tsx'
import { PieceFailed } from './part-failed.tsx'
import styles from './shell.module.css'
import { useClimbOut } from './use-climb-out.ts'
import { useElectron } from './use-electron.ts'
import { useMenuKey } from './use-menu-key.ts'
import { useShortcuts } from './use-shortcuts.ts'
import { WholeFailed } from './WholeFailed.tsx'

const ContextMenus = quietly(
  () => import('../context-menu/ContextMenus.tsx'),
  'ContextMenus',
  PieceFailed,
)

const Tooltips = quietly(() => import('../tooltips/Tooltips.tsx'), 'Tooltips', PieceFailed)

export function App() {
  // Above what may fail: the chart stays in step with the Electron side, and copies are kept.
  useElectron()
  useShortcuts()
  useMenuKey()
  useMenuRequests()
  useClimbOut()
  useEffect(() => hearClipboard(isWriting), [])
  useEffect(forgetFindWithChart, [])
  return <WholeFailed>{WINDOW}</WholeFailed>
}

/** The same element with every drawing: what is heard above it draws nothing anew. */
const WINDOW = <Window />

function Window() {
  useThemedPage()
  useKeptFocus()
  // With the locale and the currency in which numbers are read.
  const form = useWriter()
  return (
    <NumberForm value={form}>
      <HelpDesk value={openGuideAt}>
        <div className={styles.window}>
          <Areas />
          <div className={styles.messages}>
            <Messages />
          </div>
          <StatusBar />
          <LiveRegions />
          <DragGhost />
          <PersonGhost />
          <Tooltips />
          <ContextMenus />
          <Dialogs />
        </div>
      </HelpDesk>
    </NumberForm>
  )
}
