// Whom to hire next: what one more person of each kind would add and why, with a button for those who help.

import { UserPlus } from 'lucide-react'
import type { Belt, Capacity } from '../../shared/capacity/capacity-of.ts'
import { bestHire, type Hire, hiresFor } from '../../shared/capacity/next-hire.ts'
import { sayHire } from '../../shared/capacity/say-limit.ts'
import { flowStageName } from '../../shared/capacity/stage-names.ts'
import { podName, roleTitle } from '../../shared/names/called.ts'
import { openRolesIn } from '../../shared/rules/in-hand.ts'
import { amount } from '../../shared/words/figures.ts'
import { type Words, words } from '../../shared/words/phrase.ts'
import { addHire } from '../actions/add-hire.ts'
import { showRoles } from '../actions/show-roles.ts'
import { Button } from '../controls/Button.tsx'
import { tip } from '../controls/tip.ts'
import { useOrg } from '../state/derived.ts'
import { arrangeWindow } from '../state/window.ts'
import { useWriter } from '../state/writer.ts'
import styles from './capacity.module.css'

interface NextHireSectionProps {
  readonly belt: Belt
  readonly capacity: Capacity
}

/** Of a pod, or of the whole: in pods the pod where one more person adds most. */
export function NextHireSection({ belt, capacity }: NextHireSectionProps) {
  const { write } = useWriter()
  const place = belt.scope === null ? (bestHire(capacity)?.belt ?? capacity.belts[0] ?? belt) : belt
  const hires = hiresFor(place).toSorted((a, b) => b.gain - a.gain)
  return (
    <section className={styles.section} aria-label="Next hire">
      <h2>Next hire{place.scope === null ? '' : `: ${podName(place.scope)}`}</h2>
      <table className={styles.hires}>
        <thead>
          <tr>
            <th scope="col">One more in</th>
            <th scope="col">Deals a month</th>
            <th scope="col">
              <span className="only-heard">What to do</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {hires.map((hire) => (
            <tr key={hire.set} data-gain={hire.gain > 0}>
              <th scope="row">
                {flowStageName(hire.set, place.input)}
                <small>{write(sayHire(hire))}</small>
              </th>
              <td>{write(sayGain(hire))}</td>
              <td>{hire.gain > 0 && <HireButton hire={hire} />}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function sayGain({ gain }: Hire): Words {
  return gain > 0 ? words`+${amount(gain)}` : '+0'
}

/** A role that is open already has to be filled, not doubled. */
function HireButton({ hire }: { readonly hire: Hire }) {
  const org = useOrg()
  const open = openRolesIn(org, hire.belt, hire.set)[0]
  if (open) {
    return (
      <Button
        look="small"
        {...tip(`Fill the open role: ${roleTitle(open)}`)}
        onClick={() => {
          showRoles([open.id])
          arrangeWindow({ panel: 'role' })
        }}
      >
        Fill
      </Button>
    )
  }
  return (
    <Button look="small" {...tip('Add this role, vacant')} onClick={() => addHire(org, hire)}>
      <UserPlus size={14} aria-hidden="true" />
      Add
    </Button>
  )
}
