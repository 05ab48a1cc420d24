// The outline of the chart: which row its keys are on while selection and chart change.
import { act, createElement } from 'react'
import { beforeEach, expect, test, vi } from 'vitest'
import { Outline } from '../../../renderer/outline/Outline.tsx'
import { edit } from '../../../renderer/state/edit.ts'
import { selectRoles } from '../../../renderer/state/store.ts'
import { roleId } from '../../../shared/ids.ts'
import { buildDocument } from '../../helpers/build-document.ts'
import { pressKey } from '../../helpers/fields.ts'
import { mounted } from '../../helpers/mounted.ts'
import { openChart } from '../../helpers/open-chart.ts'

const TEAM = buildDocument({
  roles: [
    { id: 'a', does: 'closing' },
    { id: 'b', does: 'closing' },
  ],
})

/** What waits until the page has nothing else to do: a chart that changed is heard then. */
let hear = () => {}

beforeEach(() => {
  vi.stubGlobal('requestIdleCallback', (follow: () => void) => {
    hear = follow
    return 0
  })
  vi.stubGlobal('cancelIdleCallback', () => undefined)
  openChart(TEAM, ['a'])
})

function outline() {
  const place = mounted(createElement(Outline))
  const row = () => place.querySelector<HTMLElement>('[tabindex="0"]')
  return { row, at: () => row()?.id.replace('outline-', '') }
}

function rename(title: string): void {
  act(() => void edit([{ edit: 'rename-role', args: { roleId: roleId('a'), title } }]))
}

test('nobody is called back to a selected role by a change that is heard later', () => {
  const { row, at } = outline()
  rename('Closer')
  const before = row()?.textContent
  pressKey(row(), 'ArrowLeft')
  expect(at()).toBe('stage:closing')
  act(() => hear())
  expect(at()).toBe('stage:closing')
  // The chart was heard anew, and what is selected next is gone to as ever.
  act(() => selectRoles([roleId('b')]))
  act(() => selectRoles([roleId('a')]))
  expect(at()).toBe('role:a')
  expect(row()?.textContent).not.toBe(before)
})

test('whoever has left the outline comes back to the role that is selected', () => {
  const beside = mounted(createElement('button', { type: 'button' })).querySelector('button')
  const { row, at } = outline()
  act(() => row()?.focus())
  pressKey(row(), 'ArrowLeft')
  expect(at()).toBe('stage:closing')
  act(() => beside?.focus())
  rename('Closer')
  act(() => hear())
  expect(at()).toBe('role:a')
})
