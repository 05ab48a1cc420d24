// The fields about how the chart is drawn: which view, in which colours, with which marks.
import { VIEW_IDS, VIEW_NAMES } from '../../shared/views/all/view-ids.ts'
import { useSession } from '../state/store.ts'
import { useThemeName } from '../state/theme.ts'
import type { ExportChoices } from './export-choices.ts'
import { ChoiceRow, Tick } from './rows.tsx'

interface Props {
  readonly choices: ExportChoices
}

/** The one that is shown is offered first. */
export function ViewRow({ choices: { view, setView } }: Props) {
  const shown = useSession((state) => state.looking.view)
  return (
    <ChoiceRow
      label="View"
      value={view}
      options={VIEW_IDS.map((id) => ({
        value: id,
        name: `${VIEW_NAMES[id]}${id === shown ? ' (as shown)' : ''}`,
      }))}
      onChange={setView}
    />
  )
}

/** Offers light and dark, and white for paper. */
export function ColoursRow({ choices: { looks, setLooks } }: Props) {
  const shown = useThemeName()
  return (
    <ChoiceRow
      label="Colours"
      value={looks.colours}
      options={[
        { value: 'light', name: `Light${shown === 'light' ? ' (as shown)' : ''}` },
        { value: 'dark', name: `Dark${shown === 'dark' ? ' (as shown)' : ''}` },
        { value: 'white', name: 'White, for paper' },
      ]}
      onChange={(colours) => setLooks({ colours })}
    />
  )
}

/** Puts the marks of findings on the chart, with a legend; off unless asked for. */
export function MarksTick({ choices: { looks, setLooks } }: Props) {
  return (
    <Tick
      label="Marks of findings"
      hint={looks.marks ? 'with what they mean' : 'off: a clean picture for the board'}
      isOn={looks.marks}
      set={(marks) => setLooks({ marks })}
    />
  )
}
