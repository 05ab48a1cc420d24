// One step larger, up to twice as large.
import { steppedZoom } from '../../../shared/interface-zoom.ts'
import { useWindow } from '../../state/window.ts'
import { defineCommand } from '../command.ts'
import { prefer } from '../prefer.ts'

export const interfaceLargerCommand = defineCommand({
  id: 'interface-larger',
  label: 'Larger interface',
  reach: 'everywhere',
  run: () =>
    prefer({ interfaceZoom: steppedZoom(useWindow.getState().preferences.interfaceZoom, 1) }),
})
