// What is shown where no finding speaks: a sound team, or one that nobody could judge.
import { CircleCheck, CircleHelp } from 'lucide-react'
import { notJudged } from '../../shared/findings/not-judged.ts'
import { runCommand } from '../actions/command-table/commands.ts'
import { Button } from '../controls/Button.tsx'
import { HelpLink } from '../controls/HelpButton.tsx'
import { useJudged } from '../state/derived.ts'
import styles from './findings.module.css'

/** "Sound" is said only when enough is known to say so, and nothing is muted. */
export function NothingSaid({ isAnyMuted }: { readonly isAnyMuted: boolean }) {
  const { org } = useJudged()
  const isEnoughKnown = notJudged(org).length === 0
  const isSound = isEnoughKnown && !isAnyMuted
  const Sign = isSound ? CircleCheck : CircleHelp
  return (
    <div className={styles.none} data-sound={isSound}>
      <Sign size={28} aria-hidden="true" />
      <p>
        {isSound
          ? 'Nothing to say: this team looks sound.'
          : isEnoughKnown
            ? 'Nothing to say besides what is muted.'
            : 'Nothing to say about what is known so far.'}
      </p>
      <p>
        {isEnoughKnown
          ? 'Pitcrew looks again after every change.'
          : 'What was not judged for lack of figures is named below.'}
      </p>
      <Button look="small" onClick={() => runCommand('show-rules')}>
        What Pitcrew looks at
      </Button>
      <HelpLink page="findings" about="how Pitcrew judges" />
    </div>
  )
}
