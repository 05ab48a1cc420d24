// The chart as it would be, small.
import { useMemo } from 'react'
import type { Document } from '../../shared/document/schema.ts'
import { orgOf } from '../../shared/org/org.ts'
import { buildScene } from '../../shared/scene/build-scene.ts'
import { STRUCTURE_VIEW } from '../../shared/views/structure/structure-view.ts'
import { SceneShapes } from '../canvas/SceneShapes.tsx'
import { useThemeName } from '../state/theme.ts'
import { useWriter } from '../state/writer.ts'
import styles from './structure-switch.module.css'

/** More roles than this could not be told apart, and would take their time. */
const MOST_ROLES = 400

const NO_MARKS = { roles: new Map(), lanes: new Map() } as const

/** Nothing for very large charts. The words below it say the same. */
export function SmallPicture({ document }: { readonly document: Document }) {
  const theme = useThemeName()
  const writer = useWriter()
  const isShown = document.roles.length <= MOST_ROLES
  const scene = useMemo(() => {
    if (!isShown) return null
    const org = orgOf(document)
    const layout = STRUCTURE_VIEW.layout(org, { dropAreas: false })
    return buildScene(org, layout, { theme, writer, marks: NO_MARKS, forWindow: false })
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
