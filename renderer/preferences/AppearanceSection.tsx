// How the window looks.
import { prefer } from '../actions/prefer.ts'
import { useWindow } from '../state/window.ts'
import { Choice } from './Choice.tsx'
import { Group } from './Group.tsx'

const THEMES = [
  { value: 'system', label: 'As the system' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const

export function AppearanceSection() {
  const theme = useWindow(({ preferences }) => preferences.theme)
  return (
    <Group name="Appearance">
      <Choice
        label="Theme"
        value={theme}
        options={THEMES}
        onChange={(chosen) => prefer({ theme: chosen })}
      />
    </Group>
  )
}
