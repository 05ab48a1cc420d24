// The plan: of one stage or of all, with texts to start from.
import { act, createElement } from 'react'
import { expect, test } from 'vitest'
import { PlanDialog } from '../../../renderer/plan/PlanDialog.tsx'
import { currentDocument, currentSession, openDialog } from '../../../renderer/state/store.ts'
import { BELT_STAGES, type BeltStage } from '../../../shared/document/vocabulary.ts'
import { belt, buildDocument } from '../../helpers/build-document.ts'
import { choose, field, fill } from '../../helpers/fields.ts'
import { mounted, type } from '../../helpers/mounted.ts'
import { openChart } from '../../helpers/open-chart.ts'
import { control, press } from '../../helpers/press.ts'

function planOf(...stages: readonly BeltStage[]): ParentNode {
  openChart(buildDocument(belt(1, 1, 1, 1)))
  act(() => openDialog({ kind: 'plan', stages }))
  mounted(createElement(PlanDialog))
  return document
}

const headings = () => [...document.querySelectorAll('h2')].map(({ textContent }) => textContent)

test('of one stage it has its metric, its hand-over and the goal of all', () => {
  const place = planOf('closing')
  expect(headings()).toEqual(['Plan of closing'])
  fill(place, 'Metric', 'Deals won')
  const handOver = field(place, 'Hand-over to account management')
  type(handOver, 'When it is signed')
  act(() => handOver.blur())
  expect(currentDocument().stages.closing).toEqual({
    metric: 'Deals won',
    handOver: 'When it is signed',
  })
})

test('the last stage hands nothing over', () => {
  const place = planOf('account-management')
  expect(() => field(place, 'Hand-over')).toThrow()
  expect(field(place, 'Shared goal')).toBeDefined()
})

test('an empty field offers a text to start from, which can be rewritten at once', () => {
  const place = planOf('closing')
  press(place, /^Use .*won/i)
  const metric = field(place, 'Metric')
  expect(metric.value).not.toBe('')
  expect(currentDocument().stages.closing?.metric).toBe(metric.value)
  expect(document.activeElement).toBe(metric)
})

test('one goes on to all stages', () => {
  const place = planOf('closing')
  press(place, 'Show all stages')
  expect(currentSession().dialog).toEqual({ kind: 'plan', stages: BELT_STAGES })
  expect(headings()).toHaveLength(5)
  expect(() => control(place, 'Show all stages')).toThrow()
})

test('Done closes it and keeps what was typed', () => {
  const place = planOf('closing')
  type(field(place, 'Shared goal'), 'Win together')
  press(place, 'Done')
  expect(currentSession().dialog).toBeNull()
  expect(currentDocument().sharedGoal).toBe('Win together')
})

test('duties: who answers for each, and a choice where nobody does yet', () => {
  const place = planOf('closing')
  const duties = () => place.querySelector('[aria-label="Duties of closers"]')?.textContent
  expect(duties()).toContain('0 of 5 taken')
  choose(place, 'Who answers for creating and giving demos?', 'P closing 1')
  expect(duties()).toContain('1 of 5 taken')
  expect(duties()).toContain('Creating and giving demosP closing 1')
  expect(currentDocument().roles.find(({ id }) => id === 'closing 1')?.duties).toEqual(['demos'])
})

test('the duties of two parties belong to their teams, each once', () => {
  openChart(buildDocument({ ...belt(1, 1, 1, 1), structure: 'two-party' }))
  act(() => openDialog({ kind: 'plan', stages: BELT_STAGES }))
  mounted(createElement(PlanDialog))
  const parts = [...document.querySelectorAll('section')].map((each) =>
    each.getAttribute('aria-label'),
  )
  const named = parts.filter((name) => name?.match(/^(Duties|Divisions)/))
  expect(named).toEqual([
    'Duties of lead generation team',
    'Duties of sales team',
    'Divisions of the support team',
  ])
})
