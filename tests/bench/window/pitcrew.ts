// Pitcrew's own page as it was built, with a stand-in for the Electron side.
import { chartTextOf } from '../../../shared/document/chart-text.ts'
import { emptyDocument, type Immutable } from '../../../shared/document/schema.ts'
import type { CallResult, PitcrewApi } from '../../../shared/ipc/border.ts'
import type { OpenedDocument } from '../../../shared/ipc/opening.ts'

import { USUAL_PREFERENCES } from '../../../shared/preferences/usual-preferences.ts'
import type { Chart, Peer } from './peer.ts'
import { pitcrewView } from './pitcrew-view.ts'

const UNTITLED: OpenedDocument = {
  documentId: '00000000-0000-4000-8000-000000000000',
  chart: chartTextOf(emptyDocument('Untitled chart')),
  fileName: 'Untitled',
  isUntitled: true,
  isUnsaved: false,
  recovered: null,
}

const START: Immutable<CallResult<'app:start'>> = {
  opened: UNTITLED,
  openingName: null,
  recent: [],
  preferences: { ...USUAL_PREFERENCES, theme: 'light' },
  platform: 'linux',
  version: '0.0.0',
  systemLocale: 'en-GB',
  leftCharts: 0,
  isRecoveryOff: false,
  notices: [],
  lists: [],
}

/** What the page listens to, by the event's name. */
const listeners = new Map<string, (payload: string) => void>()

/** Calls that are answered with more than that they were heard. */
const ANSWERS: Readonly<Record<string, unknown>> = {
  'app:start': START,
  'recovery:keep': { isOff: false },
  'recovery:left': [],
}

const api: PitcrewApi = {
  call: async (name) => JSON.stringify({ ok: true, value: ANSWERS[name] ?? null }),
  on(name, listener) {
    listeners.set(name, listener)
    return () => {
      listeners.delete(name)
    }
  },
  openDropped: async () => {},
  photoDropped: async () => '{"ok":true,"value":null}',
}

Object.defineProperty(window, 'pitcrew', { value: api })

export const peer: Peer = {
  ...pitcrewView,
  load({ document: chart, ...rest }: Chart) {
    const opened: OpenedDocument = {
      documentId: '00000000-0000-4000-8000-000000000001',
      chart: chartTextOf(chart),
      fileName: `${rest.cards.length} roles`,
      isUntitled: false,
      isUnsaved: false,
      recovered: null,
    }
    listeners.get('document:opened')?.(JSON.stringify(opened))
  },
}
