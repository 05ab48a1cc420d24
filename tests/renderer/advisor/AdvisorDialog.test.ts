// The advisor: from question to question to the advice, and what is done with it.
import { act, createElement } from 'react'
import { expect, test } from 'vitest'
import { AdvisorDialog } from '../../../renderer/advisor/AdvisorDialog.tsx'
import { isChanged } from '../../../renderer/state/session.ts'
import { currentDocument, currentSession, openDialog } from '../../../renderer/state/store.ts'
import { type Document, emptyDocument } from '../../../shared/document/schema.ts'
import { belt, buildDocument } from '../../helpers/build-document.ts'
import { mounted, passing } from '../../helpers/mounted.ts'
import { openChart, stepsDone } from '../../helpers/open-chart.ts'
import { control, press } from '../../helpers/press.ts'

function advisorFor(chart: Document): HTMLElement {
  openChart(chart)
  act(() => openDialog({ kind: 'advisor' }))
  mounted(createElement(AdvisorDialog))
  return dialog()
}

function dialog(): HTMLElement {
  const found = document.querySelector<HTMLElement>('[role="dialog"]')
  if (!found) throw new Error('no dialog')
  return found
}

const topics = () =>
  [...dialog().querySelectorAll('h2[data-place]')].map(({ textContent }) => textContent)

test('it begins with what is sold and goes on to the advice', () => {
  const place = advisorFor(emptyDocument('New chart'))
  expect(topics()).toEqual(['What you sell'])
  expect(control(place, 'Back')).toMatchObject({ disabled: true })
  for (let step = 0; step < 5; step++) press(place, 'Next')
  press(place, 'See the advice')
  expect(control(place, 'Start with this')).toBeDefined()
  press(place, 'Back to the questions')
  expect(topics()).toEqual(['What you sell'])
})

test('all questions stand on one page where that is wanted', () => {
  press(advisorFor(emptyDocument('New chart')), 'All on one page')
  expect(topics()).toHaveLength(6)
})

test('answers are facts at once, all of them one step', () => {
  const place = advisorFor(emptyDocument('New chart'))
  press(place, 'Product')
  press(place, 'Simple to explain')
  expect(currentDocument().company).toEqual({ offerKind: 'product', offerTraits: ['simple'] })
  expect(stepsDone()).toEqual(['Answer the advisor'])
  expect(control(place, 'What you sell').textContent).toContain('2 of 4')
})

test('an answer that is pressed twice leaves no step and nothing to save', () => {
  openChart(emptyDocument('New chart'))
  act(() => openDialog({ kind: 'advisor' }))
  const { leave } = passing(createElement(AdvisorDialog))
  press(dialog(), 'Product')
  press(dialog(), 'Product')
  leave()
  expect(stepsDone()).toEqual([])
  expect(isChanged(currentSession())).toBe(false)
})

test('an empty chart is filled with what is advised', async () => {
  const place = advisorFor(emptyDocument('New chart'))
  press(place, 'The advice')
  await act(async () => press(place, 'Start with this'))
  expect(currentDocument().roles.length).toBeGreaterThan(0)
  expect(currentDocument().structure).not.toBeNull()
  expect(currentSession().dialog).toBeNull()
})

test('a chart that uses what is advised has nothing to change', () => {
  const place = advisorFor(buildDocument(belt(2, 2, 2, 2)))
  press(place, 'The advice')
  expect(control(place, 'This chart uses it already')).toMatchObject({ disabled: true })
})

test('behind each reason the article’s own sentence can be unfolded, one by one or all at once', () => {
  const place = advisorFor(emptyDocument('New chart'))
  press(place, 'Product')
  press(place, 'Simple to explain')
  for (let step = 0; step < 5; step++) press(place, 'Next')
  press(place, 'See the advice')
  const reasons = () => [...dialog().querySelectorAll('details')]
  expect(reasons().length).toBeGreaterThan(0)
  expect(reasons().every((each) => !each.open)).toBe(true)
  expect(reasons()[0]?.textContent).toMatch(
    /^In the article’s words“This model is best .*”Daniel Pesis/,
  )
  press(dialog(), 'Show sources')
  expect(reasons().every((each) => each.open)).toBe(true)
})
