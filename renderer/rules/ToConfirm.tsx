// Asks whether figures that came into the chart by somebody's preferences hold for it.
import { unconfirmedOf } from '../../shared/document/unconfirmed.ts'
import { counted } from '../../shared/words/lists.ts'
import { words } from '../../shared/words/phrase.ts'
import { Button } from '../controls/Button.tsx'
import { useDocument } from '../state/derived.ts'
import { edit } from '../state/edit.ts'
import { useWriter } from '../state/writer.ts'
import styles from './rules.module.css'

/** Nothing where there are none. */
export function ToConfirm({ kind }: { readonly kind: 'assumptions' | 'thresholds' }) {
  const keys = unconfirmedOf(useDocument(), kind)
  const { write } = useWriter()
  if (keys.length === 0) return null
  const figures = keys.map((key) => `${kind}.${key}` as const)
  return (
    <div className={styles.toConfirm}>
      <p>
        {write(
          words`${counted(keys.length, 'number comes', 'numbers come')} from the preferences of whoever made this chart. Do they hold for this company?`,
        )}
      </p>
      <Button look="small" onClick={() => edit({ edit: 'confirm-figures', args: { figures } })}>
        {keys.length === 1 ? 'Confirm it' : 'Confirm them all'}
      </Button>
    </div>
  )
}
