// What new charts begin with: copied, marked, and worth no more than what is usual until it is confirmed.
import { expect, it } from 'vitest'
import { areOwn, assumptionsOf } from '../../../shared/capacity/assumptions.ts'
import { readDocument } from '../../../shared/document/read-document.ts'
import { emptyDocument } from '../../../shared/document/schema.ts'
import { writeDocument } from '../../../shared/document/write-document.ts'
import { applyEdit, type EditCall } from '../../../shared/editing/apply-edit.ts'
import { begunWith, newChart } from '../../../shared/preferences/new-chart.ts'
import { preferredOf } from '../../../shared/preferences/preferred-of.ts'
import { USUAL_PREFERENCES } from '../../../shared/preferences/usual-preferences.ts'
import { limitsOf } from '../../../shared/thresholds/limits.ts'

const preferred = {
  currency: 'CHF',
  assumptions: { cycleMonths: 7 },
  thresholds: { 'belt-too-thin': 9 },
}
const made = newChart('New', preferred)

it('is an empty chart while nobody prefers anything', () => {
  expect(newChart('New', USUAL_PREFERENCES.newCharts)).toEqual(emptyDocument('New'))
})

it('has the figures in the file, which is read back as it is', () => {
  expect(made).toMatchObject({
    currency: 'CHF',
    assumptions: { cycleMonths: 7 },
    settings: {
      thresholds: { 'belt-too-thin': 9 },
      unconfirmed: ['assumptions.cycleMonths', 'thresholds.belt-too-thin'],
    },
  })
  expect(readDocument(writeDocument(made))).toEqual({ ok: true, value: made })
})

it('calculates with them, but nobody calls them the chart’s own before they are confirmed', () => {
  expect(assumptionsOf(made).cycleMonths).toBe(7)
  expect(limitsOf(made)('belt-too-thin')).toBe(9)
  expect(areOwn(made, ['cycleMonths'])).toBe(false)
  const confirmed = applyEdit(made, {
    edit: 'confirm-figures',
    args: { figures: ['assumptions.cycleMonths'] },
  })
  expect(confirmed.ok && areOwn(confirmed.value.document, ['cycleMonths'])).toBe(true)
})

it.each([
  [{ edit: 'set-assumptions', args: { changes: { cycleMonths: 7 } } }, 'thresholds.belt-too-thin'],
  [{ edit: 'set-threshold', args: { key: 'belt-too-thin', value: 8 } }, 'assumptions.cycleMonths'],
] satisfies [EditCall, string][])('a figure that is entered is confirmed: %o', (call, left) => {
  const outcome = applyEdit(made, call)
  expect(outcome.ok && outcome.value.document.settings.unconfirmed).toEqual([left])
})

it('leaves out what makes no sense, and what the chart says itself', () => {
  const odd = {
    currency: 'CHF',
    assumptions: { cycleMonths: 1e9, rampMonths: 4 },
    thresholds: { 'belt-too-thin': -1e9, 'from-the-future': 1 },
  }
  const own = { ...emptyDocument('Own'), currency: 'EUR', assumptions: { rampMonths: 2 } }
  expect(begunWith(own, odd)).toEqual(own)
})

it('takes over what a chart says of itself, and nothing of one that says nothing', () => {
  expect(preferredOf(made)).toEqual(preferred)
  expect(preferredOf(emptyDocument('New'))).toBeNull()
})
