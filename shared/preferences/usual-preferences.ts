// What holds until somebody prefers something else.
import type { Preferences } from '../ipc/preferences.ts'
import { USUAL_CARDS } from '../scene/card-choices.ts'

export const USUAL_PREFERENCES: Preferences = {
  theme: 'system',
  interfaceZoom: 1,
  locale: null,
  reopens: true,
  cards: USUAL_CARDS,
  folded: { list: null, side: null },
  widths: { list: null, side: null },
  newCharts: { currency: null, assumptions: {}, thresholds: {} },
  exporting: { company: '', author: '' },
}
