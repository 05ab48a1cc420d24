// The figures of one's own: taking the last one back leaves the fields open.
import { act, createElement } from 'react'
import { expect, test } from 'vitest'
import { AssumptionsSection } from '../../../renderer/capacity/AssumptionsSection.tsx'
import { currentDocument, useSession } from '../../../renderer/state/store.ts'
import { startHistory } from '../../../shared/editing/history.ts'
import { belt, buildDocument } from '../../helpers/build-document.ts'
import { mounted } from '../../helpers/mounted.ts'

test('back to the usual figure', () => {
  const document = { ...buildDocument(belt(1, 1, 1, 1)), assumptions: { leadsPerMonth: 77 } }
  useSession.setState({ history: startHistory(document) })
  const place = mounted(createElement(AssumptionsSection))
  expect(place.querySelector('details')?.open).toBe(true)
  const field = [...place.querySelectorAll('input')].find(({ value }) => value === '77')
  const reset = [...place.querySelectorAll('button')].find(
    ({ textContent }) => textContent === 'Use 200 again',
  )
  act(() => reset?.focus())
  act(() => reset?.click())
  expect(field?.value).not.toBe('77')
  expect(place.querySelector('details')?.open).toBe(true)
})

test('a usual figure that fits is taken as one’s own', () => {
  useSession.setState({ history: startHistory(buildDocument(belt(1, 1, 1, 1))) })
  const place = mounted(createElement(AssumptionsSection))
  const take = [...place.querySelectorAll('button')].find(
    ({ textContent }) => textContent === 'Take 15 as your own',
  )
  act(() => take?.click())
  expect(currentDocument().assumptions).toEqual({ leadToQualified: 0.15 })
})
