// Catches a fault in drawing the window: the chart is still there, and can be saved or drawn again.
import { Component, type ReactNode } from 'react'
import { copyDiagnostics } from '../actions/copy-diagnostics.ts'
import { handIn } from '../actions/recovery-copies.ts'
import { saveChart } from '../actions/save-chart.ts'
import { Button } from '../controls/Button.tsx'
import { Messages } from '../toasts/Messages.tsx'
import styles from './shell.module.css'

interface WholeFailedProps {
  readonly children: ReactNode
}

interface State {
  readonly hasFailed: boolean
}

export class WholeFailed extends Component<WholeFailedProps, State> {
  override readonly state: State = { hasFailed: false }

  static getDerivedStateFromError(): State {
    return { hasFailed: true }
  }

  override componentDidCatch(): void {
    // At once: nobody knows what else has gone wrong.
    void handIn()
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children
    return (
      <main className={styles.whole}>
        <h1>Pitcrew cannot draw this window</h1>
        <p role="alert">
          That is a fault of ours. Your chart is still here, with all changes. Draw it again; if
          that does not help, save it and start Pitcrew anew.
        </p>
        <div className={styles.choices}>
          <Button look="primary" onClick={() => this.setState({ hasFailed: false })}>
            Draw it again
          </Button>
          <Button onClick={() => void saveChart({ as: false })}>Save</Button>
          <Button onClick={() => void saveChart({ as: true })}>Save as…</Button>
          <Button onClick={() => void copyDiagnostics()}>Copy diagnostics</Button>
        </div>
        <Messages />
      </main>
    )
  }
}
