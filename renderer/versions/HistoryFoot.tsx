// Below the list: how much is kept and where, and on demand what can be done about it.
import { Dialog } from '@base-ui/react/dialog'
import { useId, useState } from 'react'
import { RETENTION } from '../../shared/document/retention.ts'
import type { CallResult } from '../../shared/ipc/border.ts'
import { counted } from '../../shared/words/lists.ts'
import { type Words, words } from '../../shared/words/phrase.ts'
import { clearCopies, forgetChart } from '../actions/earlier-versions.ts'
import { Button } from '../controls/Button.tsx'
import { request } from '../state/request.ts'
import { useWriter } from '../state/writer.ts'
import { sizeInWords } from './byte-size.ts'
import styles from './versions.module.css'

type List = CallResult<'versions:list'>

interface HistoryFootProps {
  /** null: not known yet. */
  readonly list: List | null
  readonly now: Date
  /** To be called when something that is kept is gone, or will not be kept any more. */
  readonly onChanged: () => void
}

export function HistoryFoot({ list, now, onChanged }: HistoryFootProps) {
  const { write } = useWriter()
  const [isOpen, setIsOpen] = useState(false)
  const id = useId()
  return (
    <footer className={styles.foot}>
      {isOpen && list && (
        <div id={id}>
          <HistorySettings keepsHistory={list.keepsHistory} onChanged={onChanged} />
        </div>
      )}
      <div className={styles.footLine}>
        <p>{list && write(sayKept(list, now))}</p>
        <Button
          look="link"
          aria-expanded={isOpen}
          aria-controls={id}
          disabled={!list}
          onClick={() => setIsOpen(!isOpen)}
        >
          Change…
        </Button>
        <Dialog.Close render={<Button />}>Close</Dialog.Close>
      </div>
    </footer>
  )
}

interface HistorySettingsProps {
  readonly keepsHistory: boolean
  readonly onChanged: () => void
}

const { versions, days, megabytes } = RETENTION

function HistorySettings({ keepsHistory, onChanged }: HistorySettingsProps) {
  const about = useId()
  const afterwards = async (isDone: Promise<boolean>) => {
    if (await isDone) onChanged()
  }
  return (
    <div className={styles.settings}>
      <label>
        <input
          type="checkbox"
          checked={keepsHistory}
          aria-describedby={about}
          onChange={({ target }) => void afterwards(request('versions:keep', target.checked))}
        />
        Keep earlier versions of all charts
      </label>
      <p id={about}>
        Of each chart the last {versions} are kept, and the last of each day for {days} days;{' '}
        {megabytes} MB of all charts together. They hold all that was on a chart, also quotas and
        costs. They stay on this computer, even when the file is deleted. Switched off, no more are
        kept; those that are there stay until they are removed here.
      </p>
      <div className={styles.deeds}>
        <Button onClick={() => void afterwards(forgetChart())}>Forget this chart…</Button>
        <Button onClick={() => void afterwards(clearCopies())}>
          Clear recovery copies and earlier versions…
        </Button>
      </div>
    </div>
  )
}

const DAY = 24 * 60 * 60 * 1000

/** "42 versions of the last 30 days, kept on this computer · 3.1 MB". */
function sayKept({ versions: kept, keepsHistory }: List, now: Date): Words {
  const off = keepsHistory ? '' : ' · switched off'
  if (kept.length === 0) return words`Kept on this computer only${off}`
  const isRecent = kept.every(
    ({ savedAt }) => now.getTime() - new Date(savedAt).getTime() <= days * DAY,
  )
  const recent = isRecent ? words` of the last ${days} days` : ''
  const size = kept.reduce((sum, each) => sum + each.size, 0)
  return words`${counted(kept.length, 'version', 'versions')}${recent}, kept on this computer · ${sizeInWords(size)}${off}`
}
