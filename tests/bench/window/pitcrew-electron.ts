// The stop-watch for Pitcrew's page in Electron, as one script; the main process has the chart.
import { startBench } from './page.ts'
import { pitcrewView } from './pitcrew-view.ts'

declare global {
  interface Window {
    sendChart(): Promise<void>
  }
}

startBench({ ...pitcrewView, load: () => window.sendChart() })
