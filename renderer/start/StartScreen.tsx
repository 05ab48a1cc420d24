// Ways to begin: a blank chart, the advisor, a template, a finished chart, or a file that was open lately.
import { Lock } from 'lucide-react'
import { ARTICLE, quoted } from '../../shared/article/quotations.ts'
import { LeftChartsBar } from '../bars/LeftChartsBar.tsx'
import { Button } from '../controls/Button.tsx'
import { DialogFrame, DialogTitle } from '../controls/DialogFrame.tsx'
import { closeDialog } from '../state/store.ts'
import { useWindow } from '../state/window.ts'
import { begin } from './begin.ts'
import { NewCharts } from './NewCharts.tsx'
import { RecentFiles } from './RecentFiles.tsx'
import { Samples } from './Samples.tsx'
import styles from './start.module.css'
import { Templates } from './Templates.tsx'

/** Over a chart that nobody has touched; closing it leaves that chart. */
export function StartScreen() {
  const version = useWindow((window) => window.version)
  return (
    <DialogFrame look="whole" onClose={closeDialog}>
      <div className={styles.screen} data-start>
        <div className={styles.bars}>
          <LeftChartsBar />
        </div>
        <div className={styles.begin}>
          <header className={styles.head}>
            <DialogTitle help="start-screen">Draw the team behind the driver</DialogTitle>
            <p lang="en">
              A race is won by the driver and by {quoted('crew')}. {quoted('similar')}{' '}
              <span className={styles.source}>From {ARTICLE.name}</span>
            </p>
            <p>
              <Button look="link" data-help onClick={() => void begin('document:new-for', 'guide')}>
                Draw your first chart in five minutes, with the guide beside it
              </Button>
            </p>
          </header>
          <NewCharts />
          <Templates />
          <Samples />
        </div>
        <RecentFiles />
        <p className={styles.foot}>
          <Lock size={13} aria-hidden="true" />
          Your charts stay on this computer. Pitcrew never uses the network.
          <span>Pitcrew {version}</span>
        </p>
      </div>
    </DialogFrame>
  )
}
