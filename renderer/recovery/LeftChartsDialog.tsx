// Charts that were lost and not opened again by themselves: each can be opened, or given up.
import { Dialog } from '@base-ui/react/dialog'
import { useEffect, useState } from 'react'
import type { LeftChart } from '../../shared/ipc/recovery.ts'
import { counted } from '../../shared/words/lists.ts'
import { words } from '../../shared/words/phrase.ts'
import { writtenMoment } from '../../shared/words/written-moment.ts'
import { call } from '../bridge/api.ts'
import { Button } from '../controls/Button.tsx'
import { DialogFrame, DialogTitle } from '../controls/DialogFrame.tsx'
import dialogs from '../controls/dialogs.module.css'
import { request } from '../state/request.ts'
import { closeDialog } from '../state/store.ts'
import { arrangeWindow } from '../state/window.ts'
import { useWriter } from '../state/writer.ts'
import styles from './recovery.module.css'

/** Open as long as it is there. */
export function LeftChartsDialog() {
  const [charts, setCharts] = useState<readonly LeftChart[]>([])
  const refresh = () => void listLeft().then(setCharts)
  useEffect(refresh, [])
  return (
    <DialogFrame onClose={closeDialog} className={styles.popup}>
      <DialogTitle help="earlier-versions">Charts with unsaved changes</DialogTitle>
      <p>
        Pitcrew ended twice while it opened these. Open one at a time, and save it under another
        name.
      </p>
      {charts.length === 0 && <p>There are none left.</p>}
      <ul className={styles.list}>
        {charts.map((chart) => (
          <LeftRow key={chart.documentId} chart={chart} onDone={refresh} />
        ))}
      </ul>
      <div className={dialogs.actions}>
        <Dialog.Close render={<Button />}>Close</Dialog.Close>
      </div>
    </DialogFrame>
  )
}

interface LeftRowProps {
  readonly chart: LeftChart
  readonly onDone: () => void
}

function LeftRow({ chart, onDone }: LeftRowProps) {
  const { write, locale } = useWriter()
  // Asked for twice: what is given up here is gone for good.
  const [isSure, setIsSure] = useState(false)
  const when = writtenMoment(Date.parse(chart.savedAt), { now: Date.now(), locale })
  return (
    <li>
      <p>
        <strong>{chart.fileName}</strong>
        <small>{write(words`${when}, ${counted(chart.roles, 'role', 'roles')}`)}</small>
      </p>
      <Button onClick={() => void request('recovery:open-left', chart.documentId).then(onDone)}>
        Open
      </Button>
      <Button
        look="link"
        onClick={() => {
          if (isSure) void request('recovery:discard-left', chart.documentId).then(onDone)
          else setIsSure(true)
        }}
      >
        {isSure ? 'Discard for good' : 'Discard…'}
      </Button>
    </li>
  )
}

async function listLeft(): Promise<readonly LeftChart[]> {
  const reply = await call('recovery:left')
  if (!reply.ok) return []
  arrangeWindow({ leftCharts: reply.value.length })
  return reply.value
}
