// The thread that makes previews: a bug in it is heard outside, and ends no work that comes later.
import { expect, it, vi } from 'vitest'
import type { PreviewJob } from '../../../renderer/previews/preview-messages.ts'
import { USUAL_PAGES } from '../../../shared/pages/usual-choices.ts'
import { USUAL_PREFERENCES } from '../../../shared/preferences/usual-preferences.ts'
import { belt, buildDocument } from '../../helpers/build-document.ts'
import { TODAY } from '../../helpers/today.ts'

const WISH = {
  kind: 'pages',
  view: 'structure',
  theme: 'light',
  isWhite: true,
  transparent: false,
  choices: USUAL_PAGES,
  cards: USUAL_PREFERENCES.cards,
  locale: 'en-GB',
  today: TODAY,
} as const

it('reports what nobody has foreseen, and goes on', async () => {
  const told: unknown[] = []
  const reported: unknown[] = []
  let hear: (event: { readonly data: PreviewJob }) => void = () => undefined
  Object.assign(globalThis, {
    self: { fonts: { add: () => undefined } },
    FontFace: class {
      load = () => Promise.resolve()
    },
    addEventListener: (_: 'message', listener: typeof hear) => {
      hear = listener
    },
    postMessage: (news: unknown) => told.push(news),
    reportError: (cause: unknown) => reported.push(cause),
  })
  await import('../../../renderer/previews/preview-thread.ts')
  hear({ data: { kind: 'make', turn: 1, wish: WISH } })
  await vi.waitFor(() => expect(reported).toEqual([new Error('Bug: a preview of no chart')]))
  hear({ data: { kind: 'chart', document: buildDocument(belt(1, 1, 2, 1)) } })
  hear({ data: { kind: 'make', turn: 2, wish: WISH } })
  await vi.waitFor(() => expect(told).toMatchObject([{ kind: 'made', turn: 2 }]))
})
