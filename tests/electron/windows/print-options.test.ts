// What the system's dialog for printing is told, and what is made of its answers.
import { expect, it } from 'vitest'
import { outcomeOf, printOptions } from '../../../electron/windows/print-options.ts'

it('paper and direction as chosen, edge to edge, and never without the dialog', () => {
  expect(printOptions({ paper: 'a3', direction: 'landscape' })).toEqual({
    silent: false,
    printBackground: true,
    margins: { marginType: 'none' },
    pageSize: 'A3',
    landscape: true,
  })
  const { pageSize, landscape } = printOptions({ paper: 'tabloid', direction: 'portrait' })
  expect({ pageSize, landscape }).toEqual({ pageSize: 'Tabloid', landscape: false })
})

it.each([
  [true, '', 'printed'],
  [false, 'Print job canceled', 'given-up'],
  [false, 'No printers available on the network', 'no-printer'],
  [false, 'No valid printers available', 'no-printer'],
  [false, 'Failed to enumerate printers', 'no-printer'],
  [false, 'Print job failed', 'failed'],
  [false, 'Invalid printer settings', 'failed'],
])('%s, “%s”: %s', (isDone, reason, outcome) => {
  expect(outcomeOf(isDone, reason)).toBe(outcome)
})
