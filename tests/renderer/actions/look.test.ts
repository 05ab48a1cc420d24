// Folding branches and showing one alone, by command and by key, and the ways back.
import { act, createElement } from 'react'
import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { canRun } from '../../../renderer/actions/command.ts'
import { commandOf, runCommand } from '../../../renderer/actions/command-table/commands.ts'
import {
  foldAround,
  showOnlyBranch,
  showView,
  unfoldBelow,
} from '../../../renderer/actions/look.ts'
import { BranchBar } from '../../../renderer/canvas/BranchBar.tsx'
import { FoldButton } from '../../../renderer/canvas/FoldButton.tsx'
import { Outline } from '../../../renderer/outline/Outline.tsx'
import { edit } from '../../../renderer/state/edit.ts'
import { currentSession, selectRoles, undoEdit } from '../../../renderer/state/store.ts'
import { roleId } from '../../../shared/ids.ts'
import type { TagPart } from '../../../shared/scene/scene.ts'
import { buildDocument } from '../../helpers/build-document.ts'
import { pressKey } from '../../helpers/fields.ts'
import { mounted } from '../../helpers/mounted.ts'
import { openChart } from '../../helpers/open-chart.ts'
import { press } from '../../helpers/press.ts'

const [head, lead, low] = [roleId('head'), roleId('lead'), roleId('low')]
const chart = buildDocument({
  roles: [
    { id: 'head', person: 'Ann', does: 'leadership' },
    { id: 'lead', person: 'Cid', does: 'leadership', to: 'head' },
    { id: 'low', person: 'Dee', does: 'leadership', to: 'lead' },
    { id: 'a', does: 'closing', to: 'low' },
    { id: 'b', does: 'closing', to: 'head' },
  ],
})

const folded = () => [...currentSession().looking.folded]
const isAble = (id: Parameters<typeof commandOf>[0]) => canRun(commandOf(id), currentSession())

beforeAll(() => {
  Object.assign(window, { pitcrew: { call: async () => '{}', on: () => () => undefined } })
})

beforeEach(async () => {
  openChart(chart)
  await act(() => showView('reporting'))
})

test('all are collapsed and expanded again, only where there is something to do', async () => {
  expect([isAble('fold-all'), isAble('unfold-all')]).toEqual([true, false])
  act(() => runCommand('fold-all'))
  expect(folded()).toEqual([lead, low])
  act(() => runCommand('unfold-all'))
  expect(folded()).toEqual([])
  await act(() => showView('structure'))
  expect(isAble('fold-all')).toBe(false)
})

test('of a branch that is shown alone its top stays expanded', () => {
  act(() => showOnlyBranch(lead))
  act(() => runCommand('fold-all'))
  expect(folded()).toEqual([low])
})

test('one branch alone, and the way back; who leaves the chart takes it along', () => {
  act(() => selectRoles([lead]))
  act(() => runCommand('fold-branch'))
  act(() => runCommand('show-branch'))
  expect(currentSession().looking).toMatchObject({ top: lead, folded: new Set() })
  expect(isAble('show-whole-chart')).toBe(true)
  act(() => runCommand('show-whole-chart'))
  expect(currentSession().looking.top).toBeNull()
  expect(isAble('show-whole-chart')).toBe(false)
  act(() => showOnlyBranch(low))
  act(() => {
    edit({ edit: 'remove-roles', args: { roleIds: [low] } })
  })
  expect(currentSession().looking.top).toBeNull()
})

test('the bar names whose branch it is and who stands above, and leads there', () => {
  act(() => showOnlyBranch(low))
  const place = mounted(createElement(BranchBar, { top: low }))
  expect(place.textContent).toBe('Whole chartAnnCidDee')
  press(place, 'Cid')
  expect(currentSession().looking.top).toBe(lead)
  press(place, 'Whole chart')
  expect(currentSession().looking.top).toBeNull()
})

test('a role folds what is below it, else the branch that it stands in', () => {
  expect(foldAround(low)).toBe(low)
  expect(foldAround(low)).toBe(lead)
  expect(folded()).toEqual([low, lead])
  expect(foldAround(roleId('b'))).toBe(head)
  expect(foldAround(head)).toBeNull()
  act(() => unfoldBelow(head))
  expect(folded()).toEqual([low, lead])
  act(() => unfoldBelow(head))
  expect(folded()).toEqual([low, lead])
})

test('undo changes the chart and leaves what is folded', () => {
  act(() => runCommand('fold-all'))
  act(() => {
    edit({ edit: 'rename-chart', args: { name: 'Other' } })
    undoEdit()
  })
  expect(folded()).toEqual([lead, low])
})

test('the count at a card says how it stands and folds when pressed, without selecting', () => {
  const tag = (isFolded: boolean): TagPart => ({
    kind: 'tag',
    id: 'tag:reports:lead',
    box: { x: 0, y: 0, width: 30, height: 16 },
    shapes: [],
    label: 'lead: 1 direct report',
    roleId: lead,
    isFolded,
  })
  const place = mounted(createElement(FoldButton, { tag: tag(false) }))
  const button = place.querySelector('button')
  expect(button?.getAttribute('aria-expanded')).toBe('true')
  // Large enough for a pointer, whatever is drawn.
  expect(button?.style.height).toBe('24px')
  press(place, 'lead: 1 direct report')
  expect(folded()).toEqual([lead])
  expect(currentSession().selection).toEqual([])
  const after = mounted(createElement(FoldButton, { tag: tag(true) }))
  expect(after.querySelector('button')?.getAttribute('aria-expanded')).toBe('false')
})

test('all roles means all that are drawn: Delete takes nothing that nobody sees', () => {
  act(() => runCommand('fold-all'))
  act(() => runCommand('select-all'))
  expect(currentSession().selection).toEqual([head, lead, roleId('b')])
  act(() => showOnlyBranch(low))
  act(() => runCommand('select-all'))
  expect(currentSession().selection).toEqual([low, roleId('a')])
})

test('in the outline minus and plus mean the selected role, too', () => {
  // Nothing there is idle for long.
  vi.stubGlobal('requestIdleCallback', () => 0)
  vi.stubGlobal('cancelIdleCallback', () => undefined)
  act(() => selectRoles([low]))
  const place = mounted(createElement(Outline))
  const pressOnRow = (key: string) => pressKey(place.querySelector('[tabindex="0"]'), key)
  pressOnRow('-')
  expect(folded()).toEqual([low])
  pressOnRow('+')
  expect(folded()).toEqual([])
  // A row above takes the selection with it.
  pressOnRow('ArrowUp')
  expect(currentSession().selection).toEqual([lead])
  pressOnRow('-')
  expect(folded()).toEqual([lead])
})
