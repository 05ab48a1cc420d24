// What stands around the chart, and the chart: all that a dialog may lie over.
import { ReactFlowProvider } from '@xyflow/react'
import { startTransition, useEffect, useState } from 'react'
import { Bars } from '../bars/Bars.tsx'
import { AddButtons } from '../canvas/AddButtons.tsx'
import { Canvas } from '../canvas/Canvas.tsx'
import { useSession } from '../state/store.ts'
import { TopBar } from '../top-bar/TopBar.tsx'
import { FindBar, NamingField, OverlayDock, ReportingParts } from './ChartParts.tsx'
import { GuideBesideChart } from './GuideParts.tsx'
import { ListPanel } from './ListPanel.tsx'
import { quietly } from './later.tsx'
import { PieceFailed } from './part-failed.tsx'
import { SidePanel } from './SidePanel.tsx'
import styles from './shell.module.css'
import { startIsOver } from './start-over.ts'

const Outline = quietly(() => import('../outline/Outline.tsx'), 'Outline', PieceFailed)

/** Not seen while the start screen is open, which covers all of them. */
export function Areas() {
  const isCovered = useSession(({ dialog }) => dialog?.kind === 'start')
  return (
    useIsDrawn(isCovered) && (
      <div className={styles.areas} data-covered={isCovered}>
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
      </div>
    )
  )
}

/** What is covered from the beginning waits for the picture that is seen, and is there before anybody needs it. */
function useIsDrawn(isCovered: boolean): boolean {
  const [isDrawn, setIsDrawn] = useState(!isCovered)
  if (!isCovered && !isDrawn) setIsDrawn(true)
  useEffect(() => {
    let isGone = false
    void startIsOver.then(() => isGone || startTransition(() => setIsDrawn(true)))
    return () => {
      isGone = true
    }
  }, [])
  return isDrawn
}
