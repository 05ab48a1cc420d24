// Lanes, pods, headings, lines and tags on the canvas: drawn and named; headers of stages and pods and counts of reports can be pressed.

import type { NodeProps } from '@xyflow/react'
import { memo } from 'react'
import { laneKey } from '../../shared/org/lanes.ts'
import { shownHighlight, usePointer } from '../state/pointer.ts'
import styles from './canvas.module.css'
import { FoldButton } from './FoldButton.tsx'
import { MarkButton } from './MarkButton.tsx'
import { PlanButton } from './PlanButton.tsx'
import { PodOnChart } from './PodOnChart.tsx'
import { SceneShapes } from './SceneShapes.tsx'
import type { PartNode as PartNodeType } from './to-flow.ts'

/** Draws again only when its part is another object, or a finding about its lane is looked at. */
export const PartNode = memo(function PartNode({ data }: NodeProps<PartNodeType>) {
  const { part, isPainted } = data
  const plan = part.kind === 'lane' || part.kind === 'caption' ? part.plan : undefined
  // A button has the name itself.
  const isButton = part.kind === 'tag' && part.isFolded !== null
  const isLit = usePointer(
    (state) =>
      part.kind === 'lane' && shownHighlight(state)?.lanes.has(laneKey(part.lane)) === true,
  )
  return (
    <div data-part={part.id} className={styles.part} data-lit={isLit}>
      {part.label && !isButton && <span className="only-heard">{part.label}</span>}
      {!isPainted && (
        <SceneShapes width={part.box.width} height={part.box.height} shapes={part.shapes} />
      )}
      {plan && <PlanButton plan={plan} whole={part.whole} />}
      {part.kind === 'lane' && part.markBox && (
        <MarkButton
          drawn={part.markBox}
          of={{ kind: 'lane', lane: part.lane }}
          most={part.box.width / 4}
          within={part.box}
          isPainted={isPainted}
        />
      )}
      {part.kind === 'tag' && part.isFolded !== null && <FoldButton tag={part} />}
      {part.kind === 'tag' && part.isFolded === null && (
        <MarkButton
          drawn={{ ...part.box, x: 0, y: 0 }}
          of={{ kind: 'loose-end', roleId: part.roleId }}
          most={part.box.width}
          isPainted={isPainted}
        />
      )}
      {part.kind === 'pod' && part.podId !== null && (
        <PodOnChart part={part} podId={part.podId} isPainted={isPainted} />
      )}
    </div>
  )
})
