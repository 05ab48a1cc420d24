// What new charts begin with: copied into each when it is made, and asking to be confirmed there.
import type { NewCharts } from '../../shared/ipc/preferences.ts'
import { preferredOf } from '../../shared/preferences/preferred-of.ts'
import { prefer } from '../actions/prefer.ts'
import { Button } from '../controls/Button.tsx'
import { TextField } from '../controls/TextField.tsx'
import { useDocument } from '../state/derived.ts'
import { useWindow } from '../state/window.ts'
import { Group } from './Group.tsx'
import { PreferredAssumptions } from './PreferredAssumptions.tsx'
import { PreferredLimits } from './PreferredLimits.tsx'

/** As long as the field of a chart. */
const LONGEST_CURRENCY = 8

/** Of what holds at that moment: several fields may hand over their texts at once. */
function choose(change: (before: NewCharts) => Partial<NewCharts>): void {
  const before = useWindow.getState().preferences.newCharts
  prefer({ newCharts: { ...before, ...change(before) } })
}

export function NewChartsSection() {
  const newCharts = useWindow(({ preferences }) => preferences.newCharts)
  const document = useDocument()
  const own = preferredOf(document)
  return (
    <Group
      name="New charts"
      hint="Copied into a chart when it is made, and marked there until you confirm them. Charts that exist already stay as they are, so everybody reads the same findings in a file."
    >
      <TextField
        name="preferences/currency"
        label="Currency"
        hint="Such as EUR; empty: none"
        value={newCharts.currency ?? ''}
        maxLength={LONGEST_CURRENCY}
        onCommit={(text) => choose(() => ({ currency: text.trim() || null }))}
      />
      <PreferredAssumptions
        assumptions={newCharts.assumptions}
        onChange={(key, value) =>
          choose(({ assumptions }) => ({ assumptions: withFigure(assumptions, key, value) }))
        }
      />
      <PreferredLimits
        thresholds={newCharts.thresholds}
        onChange={(key, value) =>
          choose(({ thresholds }) => ({ thresholds: withFigure(thresholds, key, value) }))
        }
      />
      {own !== null && (
        <Button look="small" onClick={() => choose(() => own)}>
          Take the figures of this chart
        </Button>
      )}
    </Group>
  )
}

/** null: the usual one. */
function withFigure<Figures extends object>(
  figures: Figures,
  key: keyof Figures,
  value: number | null,
): Figures {
  const changed = { ...figures }
  if (value === null) Reflect.deleteProperty(changed, key)
  else Reflect.set(changed, key, value)
  return changed
}
