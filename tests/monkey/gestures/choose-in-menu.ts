// An entry of the native menu.
import { doAll, type Gesture, NOTHING } from '../monkey.ts'

const ENTRIES = [
  'Undo',
  'Redo',
  'Duplicate',
  'Delete',
  'Rename',
  'Select all roles',
  'Zoom in',
  'Zoom out',
  'Zoom to 100 %',
  'Fit the chart',
  'Zoom to selection',
  'Show cover',
  'Show cost',
  'Show people',
  'Show capacity',
  'Show red flags',
  'Light theme',
  'Dark theme',
  'Theme of the system',
  'Ask the advisor…',
  'Use the two-party structure',
  'Use the conveyor structure',
  'Use the pods structure',
  'Add a pod',
  'Metrics, hand-overs and shared goal…',
  'What if … leaves?',
  'All rules and their numbers…',
  'Keyboard shortcuts',
  'About Pitcrew',
  'Search or run a command',
] as const

export const chooseInMenu: Gesture = {
  weight: 10,
  async do(monkey) {
    const label = monkey.random.pick(ENTRIES)
    const { roles } = await monkey.look()
    if (label === 'Duplicate' && roles >= monkey.mostRoles) return NOTHING
    await doAll(monkey, { do: 'menu', label }, { do: 'wait', for: 80 })
    return `menu “${label}”`
  },
}
