// The window: where its areas are; nothing else.
import { ReactFlowProvider } from '@xyflow/react'
import { useState } from 'react'
import { Bars } from '../bars/Bars.tsx'
import { Canvas } from '../canvas/Canvas.tsx'
import { useMenuRequests } from '../context-menu/use-menu-requests.ts'
import { DialogAside, DialogRoom } from '../controls/dialog-room.ts'
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
import { TopBar } from '../top-bar/TopBar.tsx'
import { Dialogs } from './Dialogs.tsx'
import { GuideBesideChart, GuideOverDialog } from './GuideParts.tsx'
import { ListPanel } from './ListPanel.tsx'
import { later } from './later.tsx'
import { PanelFailed } from './part-failed.tsx'
import { SidePanel } from './SidePanel.tsx'
import styles from './shell.module.css'
import { useClimbOut } from './use-climb-out.ts'
import { useClipboard } from './use-clipboard.ts'
import { useElectron } from './use-electron.ts'
import { useMenuKey } from './use-menu-key.ts'
import { useShortcuts } from './use-shortcuts.ts'
import { WholeFailed } from './WholeFailed.tsx'

const AddButtons = later(() => import('../canvas/AddButtons.tsx'), 'AddButtons', PanelFailed)

const ContextMenus = later(
  () => import('../context-menu/ContextMenus.tsx'),
  'ContextMenus',
  PanelFailed,
)

const FindBar = later(() => import('../find/FindBar.tsx'), 'FindBar', PanelFailed)

const NamingField = later(() => import('../naming/NamingField.tsx'), 'NamingField', PanelFailed)

const Outline = later(() => import('../outline/Outline.tsx'), 'Outline', PanelFailed)

const ReportingParts = later(
  () => import('../canvas/ReportingParts.tsx'),
  'ReportingParts',
  PanelFailed,
)

const Tooltips = later(() => import('../tooltips/Tooltips.tsx'), 'Tooltips', PanelFailed)

const OverlayDock = later(() => import('../what-if/OverlayDock.tsx'), 'OverlayDock', PanelFailed)

export function App() {
  // Above what may fail: the chart stays in step with the Electron side, and copies are kept.
  useElectron()
  useShortcuts()
  useMenuKey()
  useMenuRequests()
  useClimbOut()
  useClipboard()
  return (
    <WholeFailed>
      <Window />
    </WholeFailed>
  )
}

const GUIDE = <GuideOverDialog />

function Window() {
  useThemedPage()
  useKeptFocus()
  // With the locale and the currency in which numbers are read.
  const form = useWriter()
  const [dialogRoom, setDialogRoom] = useState<HTMLElement | null>(null)
  return (
    <NumberForm value={form}>
      <HelpDesk value={openGuideAt}>
        <div className={styles.window}>
          <TopBar />
          <Bars />
          <ListPanel />
          <main className={styles.chart}>
            <Outline />
            <ReactFlowProvider>
              <Canvas>
                <AddButtons />
                <ReportingParts />
                <NamingField />
                <FindBar />
              </Canvas>
            </ReactFlowProvider>
            <OverlayDock />
            <GuideBesideChart />
          </main>
          <SidePanel />
          <div className={styles.messages}>
            <Messages />
          </div>
          <StatusBar />
          <LiveRegions />
          <DragGhost />
          <PersonGhost />
          <Tooltips />
          <ContextMenus />
          <div ref={setDialogRoom} className={styles.dialogs} />
          <DialogRoom value={dialogRoom ?? undefined}>
            <DialogAside value={GUIDE}>
              <Dialogs />
            </DialogAside>
          </DialogRoom>
        </div>
      </HelpDesk>
    </NumberForm>
  )
}
