// The label of a pod on the canvas as a button: pressing it opens the pod's fields.

import { Pencil } from 'lucide-react'
import type { PodId } from '../../shared/ids.ts'
import { POD } from '../../shared/layout/measures.ts'
import { podName } from '../../shared/names/called.ts'
import { orgOf } from '../../shared/org/org.ts'
import { goToPod } from '../actions/show-pod.ts'
import { tip } from '../controls/tip.ts'
import { useSession } from '../state/store.ts'
import styles from './pods.module.css'

interface PodButtonProps {
  readonly podId: PodId
  /** Name, segment and lead, where some of it had to be left out on the chart. */
  readonly whole: string | null
}

const SAYS = 'Name, segment, lead and target of this pod'

/** Catches the pointer on name and segment only, so that the rest stays open for frames and drops. */
export function PodButton({ podId, whole }: PodButtonProps) {
  // Only the pod: another edit renders no label again.
  const pod = useSession(({ history }) => orgOf(history.present).pod(podId))
  if (!pod) return null
  return (
    <button
      type="button"
      className={styles.label}
      style={{ width: POD.nameWidth, height: POD.headerHeight }}
      aria-label={`Edit pod ${podName(pod)}`}
      {...tip(whole === null ? SAYS : `${whole}\n${SAYS}`)}
      onClick={() => goToPod(podId)}
      // On the chart Enter renames the selected role.
      onKeyDown={(event) => {
        if (event.key === 'Enter' || event.key === ' ') event.stopPropagation()
      }}
    >
      <Pencil size={13} aria-hidden="true" />
    </button>
  )
}
