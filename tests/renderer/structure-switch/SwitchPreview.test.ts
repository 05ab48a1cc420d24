// What a switch would do, of a large team: the beginning of each list, and more of it on demand.
import { act, createElement } from 'react'
import { expect, test } from 'vitest'
import { useSession } from '../../../renderer/state/store.ts'
import { SwitchPreview } from '../../../renderer/structure-switch/SwitchPreview.tsx'
import { startHistory } from '../../../shared/editing/history.ts'
import { planSwitch } from '../../../shared/switching/plan-switch.ts'
import { belt, buildDocument } from '../../helpers/build-document.ts'
import { mounted } from '../../helpers/mounted.ts'

test('hundreds of sellers and moves', () => {
  const document = buildDocument(belt(2, 200, 200, 2))
  useSession.setState({ history: startHistory(document) })
  const plan = planSwitch(document, 'two-party', {})
  const place = mounted(createElement(SwitchPreview, { plan, choices: {}, onChoose: () => {} }))
  const sellers = () => place.querySelectorAll('select').length
  expect(plan.sellers).toHaveLength(400)
  expect(sellers()).toBe(40)
  const more = [...place.querySelectorAll('button')].find(
    ({ textContent }) => textContent === 'and 360 more',
  )
  act(() => more?.click())
  expect(sellers()).toBe(90)
})
