// What the colours of cards and of their dots mean, where no lanes say it: only those that are on the chart.
import { Panel } from '@xyflow/react'
import { useMemo } from 'react'
import { STAGE_NAMES, STAGES } from '../../shared/document/vocabulary.ts'
import { colourStageOfRole } from '../../shared/org/lanes.ts'
import { THEMES } from '../../shared/scene/theme.ts'
import { useDocument } from '../state/derived.ts'
import { useThemeName } from '../state/theme.ts'
import { useMakesRoom } from '../view/use-makes-room.ts'
import styles from './on-chart.module.css'

/** At the lower right, to the left of the mini map where that is shown. */
export function StageLegend() {
  useMakesRoom()
  const document = useDocument()
  const { stages: colours } = THEMES[useThemeName()]
  const there = useMemo(
    () =>
      new Set(
        document.roles.flatMap((role) => [
          colourStageOfRole(role, document),
          ...role.stages.map(({ stage }) => stage),
        ]),
      ),
    [document],
  )
  return (
    <Panel position="bottom-right" className={styles.legend ?? ''}>
      <ul aria-label="Colours of the stages">
        {STAGES.filter((stage) => there.has(stage)).map((stage) => (
          <li key={stage}>
            <span style={{ background: colours[stage].strong }} />
            {STAGE_NAMES[stage]}
          </li>
        ))}
      </ul>
    </Panel>
  )
}
