// Lines from the selected cards, and from the one under the pointer, to those they report to.
import { useMemo } from 'react'
import type { RoleId } from '../../shared/ids.ts'
import type { Layout } from '../../shared/layout/layout.ts'
import { buildLine } from '../../shared/scene/build-line.ts'
import type { LinePart, Scene } from '../../shared/scene/scene.ts'
import { textsOverLines } from '../../shared/scene/texts-over-lines.ts'
import { THEMES } from '../../shared/scene/theme.ts'
import { useOrg } from '../state/derived.ts'
import { usePointer } from '../state/pointer.ts'
import { useChartTheme } from '../state/theme.ts'
import { shownView } from '../view/shown-view.ts'

/** More lines than of so many roles say nothing; those of some of them would say that the others report elsewhere. */
const MOST_ROLES = 20

/** Each is an element; a chain of thousands of managers says no more than its nearest ones. */
const MOST_LINES = 200

const NO_LINES: readonly LinePart[] = []

/** With what lanes say below them. None while something is dragged: the cards stand elsewhere then. */
export function useCommandLines(
  layout: Layout,
  { parts }: Scene,
  selection: readonly RoleId[],
): readonly LinePart[] {
  const org = useOrg()
  const theme = THEMES[useChartTheme()]
  const over = usePointer((state) => state.over)
  const isDragging = usePointer((state) => state.drag !== null)
  return useMemo(() => {
    const roles = [
      ...(selection.length > MOST_ROLES ? [] : selection),
      ...(over === null ? [] : [over]),
    ]
    if (isDragging || roles.length === 0) return NO_LINES
    const look = { stroke: theme.selection, strokeWidth: 2 }
    const lines = shownView()
      .linesOfCommand({ org, layout }, roles)
      .slice(0, MOST_LINES)
      .map((line) => buildLine(line, look))
    return [...lines, ...textsOverLines(parts, lines, theme.canvas)]
  }, [layout, parts, org, selection, over, isDragging, theme])
}
