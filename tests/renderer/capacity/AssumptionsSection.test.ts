// The figures of one's own: taking the last one back leaves the fields open.
// @vitest-environment happy-dom
import { act, createElement } from 'react'
import { expect, test } from 'vitest'
import { AssumptionsSection } from '../../../renderer/capacity/AssumptionsSection.tsx'
import { useSession } from '../../../renderer/state/store.ts'
import { startHistory } from '../../../shared/editing/history.ts'
import { belt, buildDocument } from '../../helpers/build-document.ts'
import { mounted } from '../../helpers/mounted.ts'

test('back to the usual figure', () => {
  const document = { ...buildDocument(belt(1, 1, 1, 1)), assumptions: { leadsPerMonth: 77 } }
  useSession.setState({ history: startHistory(document) })
  const place = mounted(createElement(AssumptionsSection))
  expect(place.querySelector('details')?.open).toBe(true)
  const field = [...place.querySelectorAll('input')].find(({ value }) => value === '77')
  const reset = place.querySelector<HTMLElement>('details button')
  act(() => reset?.focus())
  act(() => reset?.click())
  expect(field?.value).not.toBe('77')
  expect(place.querySelector('details')?.open).toBe(true)
})
