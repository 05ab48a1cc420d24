// What is there when Pitcrew starts.
import { prefer } from '../actions/prefer.ts'
import { useWindow } from '../state/window.ts'
import { Choice } from './Choice.tsx'
import { Group } from './Group.tsx'

const STARTS = [
  { value: 'last', label: 'The charts that were open last' },
  { value: 'nothing', label: 'None of them' },
] as const

export function StartSection() {
  const reopens = useWindow(({ preferences }) => preferences.reopens)
  return (
    <Group name="Start" hint="Unsaved work that was lost comes back in any case.">
      <Choice
        label="A start opens"
        value={reopens ? 'last' : 'nothing'}
        options={STARTS}
        onChange={(chosen) => prefer({ reopens: chosen === 'last' })}
      />
    </Group>
  )
}
