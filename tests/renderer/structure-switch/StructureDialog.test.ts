// The dialog of a switch: it goes when the switch is done, and not before.
import { act, createElement } from 'react'
import { beforeEach, expect, test } from 'vitest'
import { currentDocument, currentSession, openDialog } from '../../../renderer/state/store.ts'
import { StructureDialog } from '../../../renderer/structure-switch/StructureDialog.tsx'
import { LIMITS } from '../../../shared/document/limits.ts'
import { emptyDocument } from '../../../shared/document/schema.ts'
import { belt, buildDocument } from '../../helpers/build-document.ts'
import { field } from '../../helpers/fields.ts'
import { mounted, type } from '../../helpers/mounted.ts'
import { openChart, stepsDone } from '../../helpers/open-chart.ts'
import { control, press } from '../../helpers/press.ts'

beforeEach(() => {
  openChart(buildDocument(belt(2, 2, 2, 2)))
  act(() => openDialog({ kind: 'structure', structure: 'pods' }))
  mounted(createElement(StructureDialog))
})

function dialog(): HTMLElement {
  const found = document.querySelector<HTMLElement>('[role="dialog"]')
  if (!found) throw new Error('no dialog')
  return found
}

/** As by a mouse: the field is left when the button is pressed down, and the click comes with its release. */
function use(button: string): void {
  act(() => control(dialog(), button).focus())
  press(dialog(), button)
}

const isOpen = () => currentSession().dialog?.kind === 'structure'

test('what was decided is done, and the dialog goes', () => {
  type(field(dialog(), 'Segment'), 'Retail')
  use('Use pods')
  expect(isOpen()).toBe(false)
  expect(stepsDone()).toEqual(['Use pods'])
  expect(currentDocument().pods[0]).toMatchObject({ segment: 'Retail' })
})

test('a text that was refused stays, with the reason below it, and nothing is done', () => {
  const name = field(dialog(), 'Name')
  type(name, ' ')
  use('Use pods')
  expect(isOpen()).toBe(true)
  expect(stepsDone()).toEqual([])
  expect(name.value).toBe(' ')
  expect(dialog().textContent).toContain('A pod needs a name.')

  type(name, 'North')
  use('Use pods')
  expect(isOpen()).toBe(false)
  expect(currentDocument().pods[0]).toMatchObject({ name: 'North' })
})

test('a switch that is refused as a whole leaves the dialog and its choices open', () => {
  const segment = field(dialog(), 'Segment')
  type(segment, 'x'.repeat(LIMITS.shortText + 1))
  use('Use pods')
  expect(isOpen()).toBe(true)
  expect(stepsDone()).toEqual([])
  expect(segment.value).toHaveLength(LIMITS.shortText + 1)

  type(segment, 'Retail')
  use('Use pods')
  expect(isOpen()).toBe(false)
  expect(stepsDone()).toEqual(['Use pods'])
})

test('an empty chart: each structure is told and shown, and taken only when that is said', () => {
  openChart(emptyDocument('New chart'))
  act(() => openDialog({ kind: 'structure', structure: 'pods' }))
  mounted(createElement(StructureDialog))
  const said = () => dialog().textContent ?? ''
  expect(said()).toContain('“pods trade efficiency for versatility”Daniel Pesis')
  expect(said()).toContain('Geographical')
  expect(said()).toContain('“a bad plan is better than no plan”Peter Thiel')
  expect(dialog().querySelector('svg[viewBox]')).not.toBeNull()

  press(dialog(), 'Two-party')
  expect(said()).toContain('“sets your team up for a Big win or Big loss”')
  expect(said()).toContain('An estate agent within a larger agency')
  expect(said()).toContain('Our remedy:')
  expect(currentDocument().structure).toBeNull()
  use('Use two-party')
  expect(currentDocument().structure).toBe('two-party')
  expect(stepsDone()).toEqual(['Use two-party'])
})
