// What can be pressed in the header of a pod: its name, its worst finding, and the arrow that folds it.
import { ChevronDown, ChevronUp } from 'lucide-react'
import type { PodId } from '../../shared/ids.ts'
import type { PodPart } from '../../shared/scene/scene.ts'
import { togglePod } from '../actions/look.ts'
import { tip, tipOfCommand } from '../controls/tip.ts'
import { PodButton } from '../pods/PodButton.tsx'
import styles from './canvas.module.css'
import { MarkButton } from './MarkButton.tsx'

interface PodOnChartProps {
  readonly part: PodPart
  readonly podId: PodId
  /** Its picture is on the canvas below. */
  readonly isPainted: boolean
}

export function PodOnChart({ part, podId, isPainted }: PodOnChartProps) {
  const { isFolded, markBox, wholeName } = part
  const Arrow = isFolded ? ChevronDown : ChevronUp
  return (
    <>
      <PodButton podId={podId} whole={wholeName} />
      {markBox && (
        <MarkButton
          drawn={markBox}
          of={{ kind: 'pod', podId }}
          most={markBox.width}
          isPainted={isPainted}
        />
      )}
      <button
        type="button"
        className={styles.foldPod}
        aria-expanded={!isFolded}
        aria-label={isFolded ? 'Show the roles of this pod' : 'Collapse this pod'}
        {...tip(isFolded ? 'Show its roles' : 'Collapse to its header')}
        {...tipOfCommand('fold-branch')}
        data-fold-pod={podId}
        // No frame begins on it.
        onPointerDown={(event) => event.stopPropagation()}
        onClick={(event) => {
          event.stopPropagation()
          togglePod(podId)
        }}
        // On the chart Enter renames the selected role.
        onKeyDown={(event) => {
          if (event.key === 'Enter' || event.key === ' ') event.stopPropagation()
        }}
      >
        <Arrow size={18} aria-hidden="true" />
      </button>
    </>
  )
}
