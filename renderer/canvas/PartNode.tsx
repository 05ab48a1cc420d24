// Lanes, pods, headings and lines on the canvas: drawn and named, but not grabbed.
import type { NodeProps } from '@xyflow/react'
import { memo } from 'react'
import styles from './canvas.module.css'
import { SceneShapes } from './SceneShapes.tsx'
import type { PartNode as PartNodeType } from './to-flow.ts'

/** Draws again only when its part is another object. */
export const PartNode = memo(function PartNode({ data }: NodeProps<PartNodeType>) {
  const { part, isPainted } = data
  return (
    <div className={styles.part} data-part={part.id}>
      {part.label && <span className={styles.spoken}>{part.label}</span>}
      {!isPainted && (
        <SceneShapes width={part.box.width} height={part.box.height} shapes={part.shapes} />
      )}
    </div>
  )
})
