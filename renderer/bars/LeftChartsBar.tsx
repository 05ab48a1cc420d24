// After two starts that failed with lost charts: they wait in a list.
import { History } from 'lucide-react'
import { counted } from '../../shared/words/lists.ts'
import { words } from '../../shared/words/phrase.ts'
import { Button } from '../controls/Button.tsx'
import { openDialog } from '../state/store.ts'
import { useWindow } from '../state/window.ts'
import { useWriter } from '../state/writer.ts'
import { Bar } from './Bar.tsx'

/** Until there are none any more. */
export function LeftChartsBar() {
  const count = useWindow((window) => window.leftCharts)
  const { write } = useWriter()
  if (count === 0) return null
  return (
    <Bar
      kind="warning"
      icon={<History size={16} aria-hidden="true" />}
      title={write(
        words`${counted(count, 'chart', 'charts')} with unsaved changes ${count === 1 ? 'was' : 'were'} not opened again.`,
      )}
      actions={<Button onClick={() => openDialog({ kind: 'left-charts' })}>Show them…</Button>}
    >
      Pitcrew ended twice while it opened {count === 1 ? 'it' : 'them'}.
    </Bar>
  )
}
