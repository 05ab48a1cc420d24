// The dotted ground of the canvas.
import { Background, useStore as useFlowStore } from '@xyflow/react'
import { THEMES } from '../../shared/scene/theme.ts'
import { useThemeName } from '../app/theme.ts'

/** From here on dots are seen; below there would be a hundred thousand of them. */
const LEAST_ZOOM = 0.25

export function Ground() {
  const theme = useThemeName()
  const isSeen = useFlowStore(({ transform }) => transform[2] >= LEAST_ZOOM)
  return isSeen && <Background gap={24} size={1.4} color={THEMES[theme].stripBorder} />
}
