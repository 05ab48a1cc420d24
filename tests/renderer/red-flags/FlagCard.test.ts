// A red flag's card: a figure that is deleted while it is being changed does not come back.
import { act, createElement } from 'react'
import { expect, test } from 'vitest'
import { FlagCard } from '../../../renderer/red-flags/FlagCard.tsx'
import { useRedFlags } from '../../../renderer/state/derived.ts'
import { currentDocument, useSession } from '../../../renderer/state/store.ts'
import { documentSchema } from '../../../shared/document/schema.ts'
import { startHistory } from '../../../shared/editing/history.ts'
import { mounted } from '../../helpers/mounted.ts'

const chart = documentSchema().parse({
  name: 'Figures',
  kpis: [{ id: 'k1', flag: 'win-rate', date: '2026-03-31', percent: 20, of: 'qualified' }],
})

function WinRate() {
  const reading = useRedFlags().find(({ flag }) => flag === 'win-rate')
  return reading ? createElement(FlagCard, { reading }) : null
}

test('the form for a figure goes with the figure', () => {
  useSession.setState({ history: startHistory(chart) })
  const place = mounted(createElement(WinRate))
  const press = (name: string) => {
    const buttons = [...place.querySelectorAll('button')]
    const button = buttons.find((each) =>
      (each.getAttribute('aria-label') ?? each.textContent ?? '').startsWith(name),
    )
    if (!button) throw new Error(`no button ${name}`)
    act(() => button.click())
  }
  press('History')
  press('Change the figure')
  expect(place.querySelector('form')).not.toBeNull()
  press('Delete the figure')
  expect(currentDocument().kpis).toEqual([])
  expect(place.querySelector('form')).toBeNull()
})
