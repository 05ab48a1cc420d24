// How the window looks.

import { INTERFACE_ZOOMS } from '../../shared/interface-zoom.ts'
import { percentage } from '../../shared/words/figures.ts'
import { prefer } from '../actions/prefer.ts'
import { useWindow } from '../state/window.ts'
import { useWriter } from '../state/writer.ts'
import { Choice } from './Choice.tsx'
import { Group } from './Group.tsx'

const THEMES = [
  { value: 'system', label: 'As the system' },
  { value: 'light', label: 'Light' },
  { value: 'dark', label: 'Dark' },
] as const

export function AppearanceSection() {
  const zoom = useWindow(({ preferences }) => preferences.interfaceZoom)
  const { write } = useWriter()
  const sizes = INTERFACE_ZOOMS.map((each) => ({
    value: String(each),
    label: write(percentage(100 * each)),
  }))
  const theme = useWindow(({ preferences }) => preferences.theme)
  return (
    <Group name="Appearance">
      <Choice
        label="Theme"
        value={theme}
        options={THEMES}
        onChange={(chosen) => prefer({ theme: chosen })}
      />
      <Choice
        label="Size of the interface"
        value={String(zoom)}
        options={sizes}
        onChange={(chosen) => {
          const interfaceZoom = INTERFACE_ZOOMS.find((each) => String(each) === chosen)
          if (interfaceZoom) prefer({ interfaceZoom })
        }}
      />
    </Group>
  )
}
