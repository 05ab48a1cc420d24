// The chart as it would be, small.
import { useMemo } from 'react'
import type { Document } from '../../shared/document/schema.ts'
import { SceneShapes } from '../canvas/SceneShapes.tsx'
import { useThemeName } from '../state/theme.ts'
import { useWriter } from '../state/writer.ts'
import { stillScene } from '../view/still-scene.ts'
import styles from './structure-switch.module.css'

/** More roles than this could not be told apart, and would take their time. */
const MOST_ROLES = 400

/** Nothing for very large charts. The words below it say the same. */
export function SmallPicture({ document }: { readonly document: Document }) {
  const theme = useThemeName()
  const writer = useWriter()
  const isShown = document.roles.length <= MOST_ROLES
  const scene = useMemo(() => {
    return isShown ? stillScene(document, { theme, writer }) : null
  }, [document, theme, writer, isShown])
  if (!scene) return null
  return (
    <svg
      className={styles.picture}
      viewBox={`0 0 ${scene.width} ${scene.height}`}
      aria-hidden="true"
    >
      {scene.parts.map(({ id, box, shapes }) => (
        <g key={id} transform={`translate(${box.x} ${box.y})`}>
          <SceneShapes width={box.width} height={box.height} shapes={shapes} />
        </g>
      ))}
    </svg>
  )
}
