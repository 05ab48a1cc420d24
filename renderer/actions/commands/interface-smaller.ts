// One step smaller, down to the size of the system.
import { steppedZoom } from '../../../shared/interface-zoom.ts'
import { useWindow } from '../../state/window.ts'
import { defineCommand } from '../command.ts'
import { prefer } from '../prefer.ts'

export const interfaceSmallerCommand = defineCommand({
  id: 'interface-smaller',
  label: 'Smaller interface',
  reach: 'everywhere',
  run: () =>
    prefer({ interfaceZoom: steppedZoom(useWindow.getState().preferences.interfaceZoom, -1) }),
})
