// What can be done with the chart as a whole; all of it is in the native menu, too.
import type { ThingMenu } from './thing.ts'

export const GROUND_MENU: ThingMenu<'ground'> = [
  ['undo', 'redo'],
  ['paste-roles', 'select-all', 'find-on-chart'],
  ['add-pod', 'edit-plan'],
  ['view-structure', 'view-reporting'],
  ['zoom-fit', 'zoom-actual', 'show-cover', 'show-cost'],
  ['export-chart'],
]
