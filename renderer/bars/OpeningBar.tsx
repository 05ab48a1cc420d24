// While a file takes its time to open: says so, and can stop it.
import { words } from '../../shared/words/phrase.ts'
import { Button } from '../controls/Button.tsx'
import { request } from '../state/request.ts'
import { useWindow } from '../state/window.ts'
import { useWriter } from '../state/writer.ts'
import { Bar } from './Bar.tsx'

/** Gone by itself once the file is shown, or was refused. */
export function OpeningBar() {
  const name = useWindow((window) => window.openingName)
  const { write } = useWriter()
  if (name === null) return null
  return (
    <Bar
      kind="info"
      icon={null}
      title={write(words`Opening “${name}” …`)}
      actions={<Button onClick={() => request('document:cancel-opening')}>Cancel</Button>}
    >
      You can go on working meanwhile.
    </Bar>
  )
}
