// Faults of one kind are told once, with all that is needed to see them again.
import { expect, test } from 'vitest'
import { kindOf, report } from './fault.ts'

test('names, numbers and ids do not make another kind', () => {
  const fault = (text: string) => ({ check: 'drawn', step: 3, text })
  expect(kindOf(fault('“Closer” is drawn 2 times'))).toBe(
    kindOf({ ...fault('“Head of sales” is drawn 0 times'), step: 9 }),
  )
  expect(kindOf(fault('the window shows no chart'))).not.toBe(kindOf(fault('NaN')))
})

test('seed, chart, step, what led to it, picture and the way back', () => {
  const steps = Array.from({ length: 20 }, (_, at) => ({
    step: at + 1,
    said: `press ${at + 1}`,
    operations: [],
  }))
  const text = report(
    { check: 'focus', step: 12, text: 'nothing has the focus' },
    { seed: 7, chart: 'empty', steps },
    '/out/journal.json',
    '/out/fault-1.png',
  )
  expect(text).toContain('FAULT seed 7 (empty), step 12: [focus] nothing has the focus')
  expect(text).toContain('12. press 12')
  expect(text).toContain('5. press 5')
  expect(text).not.toContain('13. press 13')
  expect(text).toContain('/out/fault-1.png')
  expect(text).toContain('npm run test:monkey -- --replay /out/journal.json')
})
