// The header of a stage says in its tooltip, and to a screen reader, what it has no room for.
import { createElement } from 'react'
import { expect, test } from 'vitest'
import { PlanButton } from '../../../renderer/canvas/PlanButton.tsx'
import { mounted } from '../../helpers/mounted.ts'

const plan = { stages: ['closing'], box: { x: 0, y: 0, width: 228, height: 54 } } as const

const button = (whole: string | null) => {
  const found = mounted(createElement(PlanButton, { plan, whole })).querySelector('button')
  return [found?.getAttribute('data-tip')?.split('\n')[0], found?.getAttribute('aria-label')]
}

test('who leads a stage comes first, where the header names not all', () => {
  const all = 'Led by Ann Example and Bob Example'
  const [tip, heard] = button(all)
  expect(tip).toBe(all)
  expect(heard).toContain(`Plan of closing. ${all}. `)
  expect(button(null)[0]).not.toContain('Led by')
})
