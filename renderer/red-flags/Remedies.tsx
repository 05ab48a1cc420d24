// What in the structure speaks to a flag: where to look first, with the way there.
import type { Flag } from '../../shared/red-flags/red-flag.ts'
import { remediesFor } from '../../shared/red-flags/remedies.ts'
import { commandOf, runCommand } from '../actions/command-table/commands.ts'
import { Button } from '../controls/Button.tsx'
import { useDocument } from '../state/derived.ts'
import styles from './red-flags.module.css'

export function Remedies({ flag }: { readonly flag: Flag }) {
  const { structure } = useDocument()
  return (
    <ol className={styles.remedies} aria-label="What helps">
      {remediesFor(flag, structure).map(({ text, command }) => (
        <li key={text}>
          <p>{text}</p>
          {command && (
            <Button look="small" onClick={() => runCommand(command)}>
              {commandOf(command).label}
            </Button>
          )}
        </li>
      ))}
    </ol>
  )
}
