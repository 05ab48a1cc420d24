// A number field in a locale: what it shows, what it takes, and what it asks.
import { act, createElement } from 'react'
import { beforeEach, expect, test, vi } from 'vitest'
import { forgetDrafts } from '../../../renderer/controls/drafts.ts'
import { NumberField } from '../../../renderer/controls/NumberField.tsx'
import { NumberForm } from '../../../renderer/controls/number-form.ts'
import { mounted, type } from '../../helpers/mounted.ts'

beforeEach(forgetDrafts)

type Unit = Parameters<typeof NumberField>[0]['unit']

/** The field with its number, and all that was taken from it. */
function numberField(value: number | undefined, unit: Unit, locale = 'en-GB') {
  const taken = vi.fn()
  const field = createElement(NumberField, {
    name: 'role/r1/quota',
    label: 'Quota',
    value,
    unit,
    onCommit: (number) => taken(number),
  })
  const place = mounted(createElement(NumberForm, { value: { locale, currency: 'EUR' } }, field))
  const input = place.querySelector('input')
  if (!input) throw new Error('There is no field')
  return { place, input, taken }
}

function write(input: HTMLInputElement, text: string): void {
  type(input, text)
  act(() => input.blur())
}

test.each([
  [1_234_567.5, 'en-GB', '1,234,567.5'],
  [1_234_567.5, 'de-DE', '1.234.567,5'],
  [1 / 3, 'en-GB', '0.3333333333333333'],
  [1.125, 'en-GB', '1.1250'],
  [undefined, 'de-DE', ''],
])('%s in %s is shown as %s', (value, locale, text) => {
  expect(numberField(value, 'money', locale).input.value).toBe(text)
})

test.each([
  ['700.000', 'money', 'de-DE', 700_000],
  ['1.500,50', 'money', 'en-GB', 1500.5],
  ['€2.5m', 'money', 'en-GB', 2_500_000],
  ['50 %', 'share', 'en-GB', 0.5],
  ['12,5 %', 'percent', 'de-DE', 12.5],
  ['١٢', 'count', 'ar-EG', 12],
  [' ', 'money', 'en-GB', null],
] as const)('%s as %s in %s is taken as %s', (text, unit, locale, number) => {
  const { input, taken } = numberField(1, unit, locale)
  write(input, text)
  expect(taken.mock.calls).toEqual([[number]])
})

test('what may be two numbers is asked, and taken once one of them is chosen', () => {
  const { place, input, taken } = numberField(1, 'money')
  write(input, '700.000')
  expect(taken).not.toHaveBeenCalled()
  expect(input.value).toBe('700.000')
  expect(place.textContent).toContain('Which number do you mean?')
  const buttons = [...place.querySelectorAll('button')]
  expect(buttons.map(({ textContent }) => textContent)).toEqual(['700', '700,000'])
  act(() => buttons[1]?.click())
  write(input, input.value)
  expect(taken.mock.calls.at(-1)).toEqual([700_000])
})

test.each(['12,345,6', '0x1F', '1e5', 'abc'])('%s is refused, and stays', (text) => {
  const { place, input, taken } = numberField(1, 'money')
  write(input, text)
  expect(taken).not.toHaveBeenCalled()
  expect(input.value).toBe(text)
  expect(place.textContent).toContain('Please write a number, such as 0.5 or 1,200.')
})
