// The dialog of preferences: each choice holds at once, and main is told.
import { act, createElement } from 'react'
import { beforeEach, expect, test } from 'vitest'
import { PreferencesDialog } from '../../../renderer/preferences/PreferencesDialog.tsx'
import { openDialog } from '../../../renderer/state/store.ts'
import { arrangeWindow, useWindow } from '../../../renderer/state/window.ts'
import { emptyDocument } from '../../../shared/document/schema.ts'
import { USUAL_PREFERENCES } from '../../../shared/preferences/usual-preferences.ts'
import { THRESHOLDS } from '../../../shared/thresholds/thresholds.ts'
import { choose, field, fill, labelled } from '../../helpers/fields.ts'
import { mounted } from '../../helpers/mounted.ts'
import { openChart } from '../../helpers/open-chart.ts'
import { control, press } from '../../helpers/press.ts'

const told: unknown[] = []

beforeEach(() => {
  told.length = 0
  const call = async (_name: string, args: string) => {
    told.push(JSON.parse(args)[0])
    return JSON.stringify({ ok: true, value: null })
  }
  Object.assign(window, { pitcrew: { call, on: () => () => undefined } })
})

function shown(document = emptyDocument('New chart')): HTMLElement {
  openChart(document)
  act(() => arrangeWindow({ preferences: USUAL_PREFERENCES }))
  act(() => openDialog({ kind: 'preferences' }))
  mounted(createElement(PreferencesDialog))
  const dialog = globalThis.document.querySelector<HTMLElement>('[role="dialog"]')
  if (!dialog) throw new Error('no dialog')
  return dialog
}

const tick = (place: ParentNode, label: string) => act(() => labelled(place, label).click())

const preferences = () => useWindow.getState().preferences

test('theme, cards, numbers and start hold at once, and main is told each time', () => {
  const dialog = shown()
  tick(dialog, 'Dark')
  tick(dialog, 'Person')
  tick(dialog, 'Quota')
  choose(dialog, 'Written and read as in', 'German (Germany)')
  tick(dialog, 'None of them')
  expect(preferences()).toEqual({
    ...USUAL_PREFERENCES,
    theme: 'dark',
    locale: 'de-DE',
    reopens: false,
    cards: { ...USUAL_PREFERENCES.cards, first: 'person', quota: true },
  })
  expect(told).toHaveLength(5)
  expect(told.at(-1)).toEqual(preferences())
  expect(dialog.textContent).toContain('1.234.567,89')
})

test('figures for new charts are read in percent, and refused in words where they make no sense', () => {
  const dialog = shown()
  fill(dialog, 'Currency', 'CHF')
  fill(dialog, 'Qualified deals that are won', '30')
  fill(dialog, 'Months from qualified to signed', '900')
  expect(dialog.textContent).toContain('It goes from 0.05 to 120.')
  choose(dialog, 'Another number', THRESHOLDS['belt-too-thin'].title)
  expect(preferences().newCharts).toMatchObject({
    currency: 'CHF',
    assumptions: { qualifiedToWon: 0.3 },
  })
  expect(Object.keys(preferences().newCharts.thresholds)).toHaveLength(1)
  press(dialog, 'The usual number for')
  fill(dialog, 'Qualified deals that are won', '')
  expect(preferences().newCharts).toEqual({ currency: 'CHF', assumptions: {}, thresholds: {} })
})

test('the figures of the chart that is open can be taken over', () => {
  const own = { ...emptyDocument('Own'), currency: 'EUR', assumptions: { cycleMonths: 4 } }
  const dialog = shown(own)
  press(dialog, 'Take the figures of this chart')
  expect(preferences().newCharts).toEqual({
    currency: 'EUR',
    assumptions: { cycleMonths: 4 },
    thresholds: {},
  })
  expect(field(dialog, 'Currency').value).toBe('EUR')
  expect(control(shown(), 'Close')).toBeTruthy()
})
