// The mark of a finding as a button: it is called as the finding is, and shows what is said there.
import { useStore as useFlowStore } from '@xyflow/react'
import { SEVERITY_NAMES } from '../../shared/document/vocabulary.ts'
import type { Marking } from '../../shared/findings/marks.ts'
import { sayFinding } from '../../shared/findings/validate.ts'
import type { PodId, RoleId } from '../../shared/ids.ts'
import type { Box } from '../../shared/layout/layout.ts'
import { type Lane, laneKey } from '../../shared/org/lanes.ts'
import type { Finding } from '../../shared/rules/rule.ts'
import { showFindingsAbout, showFindingsOfLane, showLooseEnd } from '../actions/show-findings.ts'
import { markingIn, useJudged } from '../state/derived.ts'
import { useWriter } from '../state/writer.ts'
import styles from './canvas.module.css'
import { movedInto, pressedAround } from './mark-box.ts'

/** What is marked. */
export type Marked =
  | { readonly kind: 'role'; readonly roleId: RoleId }
  | { readonly kind: 'lane'; readonly lane: Lane }
  | { readonly kind: 'pod'; readonly podId: PodId }
  /** Nobody stands above the role though somebody should: the tag over its card says so. */
  | { readonly kind: 'loose-end'; readonly roleId: RoleId }

interface MarkButtonProps {
  /** Where the mark is drawn, on the card or lane that is marked. */
  readonly drawn: Box
  readonly of: Marked
  /** It is pressed on no more than this, however far away one is; in px at 100 %. */
  readonly most: number
  /** The lane that it stays in. */
  readonly within?: Box
  /** It is painted below, and may be too small to be pressed. */
  readonly isPainted: boolean
}

/**
 * Lies over the drawn mark. The Tab key goes to marks of lanes, which nobody selects; for a card, from which it leaves
 * the chart, “Show findings” does the same, with a key of its own.
 */
export function MarkButton({ drawn, of, most, within, isPainted }: MarkButtonProps) {
  const name = useName(of)
  // Elements grow with the chart; what is painted is pressed at every zoom.
  const zoom = useFlowStore(({ transform }) => (isPainted ? transform[2] : 1))
  const around = pressedAround(drawn, zoom, most)
  const { x, y, width, height } = within ? movedInto(around, within) : around
  return (
    <button
      type="button"
      className={styles.mark}
      style={{ left: x, top: y, width, height }}
      tabIndex={of.kind === 'lane' || of.kind === 'pod' ? 0 : -1}
      aria-label={name}
      data-mark
      // Neither a drag of the card nor a frame begins on it.
      onPointerDown={(event) => event.stopPropagation()}
      onClick={(event) => {
        event.stopPropagation()
        showMarked(of)
      }}
      onDoubleClick={(event) => event.stopPropagation()}
      // On the chart Enter renames the selected role.
      onKeyDown={(event) => {
        if (event.key === 'Enter' || event.key === ' ') event.stopPropagation()
      }}
    />
  )
}

function showMarked(of: Marked): void {
  if (of.kind === 'lane') showFindingsOfLane(of.lane)
  else if (of.kind === 'pod') showFindingsAbout({ kind: 'pod', id: of.podId })
  else if (of.kind === 'loose-end') showLooseEnd(of.roleId)
  else showFindingsAbout({ kind: 'roles', ids: [of.roleId] })
}

/** "Error: Nobody closes deals". */
function useName(of: Marked): string {
  const marking = markingIn(useJudged())
  const writer = useWriter()
  const finding = findingOf(of, marking)
  // For as long as its finding goes while the mark is still there.
  if (!finding) return 'Show findings'
  return `${SEVERITY_NAMES[finding.severity]}: ${sayFinding(finding, writer).headline}`
}

function findingOf(of: Marked, { roles, lanes, pods }: Marking): Finding | undefined {
  switch (of.kind) {
    case 'lane':
      return lanes.get(laneKey(of.lane))
    case 'pod':
      return pods.get(of.podId)
    default:
      return roles.get(of.roleId)
  }
}
