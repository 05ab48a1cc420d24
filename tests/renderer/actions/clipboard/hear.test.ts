// The page's own copy, cut and paste on the chart: what is taken along, what stays, and what other windows do.
import { act } from 'react'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { hearClipboard } from '../../../../renderer/actions/clipboard/hear.ts'
import { edit } from '../../../../renderer/state/edit.ts'
import { isChanged } from '../../../../renderer/state/session.ts'
import {
  currentDocument,
  currentSession,
  openDialog,
  selectRoles,
  undoEdit,
} from '../../../../renderer/state/store.ts'
import { CLIPBOARD_KINDS } from '../../../../shared/clipboard/kinds.ts'
import { type RoleId, roleId } from '../../../../shared/ids.ts'
import { buildDocument } from '../../../helpers/build-document.ts'
import { openChart, stepsDone } from '../../../helpers/open-chart.ts'

const TEAM = buildDocument({
  roles: [
    { id: 'head', person: 'Maya', does: 'leadership' },
    { id: 'sdr', person: 'Priya', does: 'qualification', to: 'head' },
    { id: 'ae', person: 'Jonas', does: 'closing', to: 'head', backups: ['Priya'] },
  ],
})

let asked: (readonly [name: string, argument: unknown])[] = []
let listeners = new Map<string, (payload: string) => void>()
let isWriting = false
let stop: () => void

beforeEach(() => {
  asked = []
  listeners = new Map()
  isWriting = false
  Object.assign(window, {
    pitcrew: {
      call: async (name: string, args: string) => {
        asked.push([name, JSON.parse(args)[0]])
        return JSON.stringify({ ok: true, value: null })
      },
      on: (name: string, listener: (payload: string) => void) => {
        listeners.set(name, listener)
        return () => listeners.delete(name)
      },
    },
  })
  stop = hearClipboard(() => isWriting)
})

afterEach(() => stop())

/** What the page does with the clipboard; answers what is on it, and whether the page has dealt with it. */
function clipboard(deed: 'copy' | 'cut' | 'paste', data = new DataTransfer()) {
  const event = new ClipboardEvent(deed, { clipboardData: data, bubbles: true, cancelable: true })
  act(() => void document.body.dispatchEvent(event))
  return { data, isTaken: event.defaultPrevented }
}

/** As another window has it from this one. */
function elsewhere(data: DataTransfer, { hasCut = true } = {}): DataTransfer {
  const there = new DataTransfer()
  for (const kind of [
    'text/plain',
    CLIPBOARD_KINDS.roles,
    ...(hasCut ? [CLIPBOARD_KINDS.cut] : []),
  ])
    there.setData(kind, data.getData(kind))
  return there
}

function pressEscape(target: Element): boolean {
  const event = new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true })
  act(() => void target.dispatchEvent(event))
  return event.defaultPrevented
}

function hear(name: string, payload: unknown = null): void {
  act(() => listeners.get(name)?.(JSON.stringify(payload)))
}

const stagesOf = (id: string) =>
  currentDocument()
    .roles.find((role) => role.id === id)
    ?.stages.map(({ stage }) => stage)

test('copied roles are a table for others, and whole for us; the chart stays as it is', () => {
  openChart(TEAM, ['sdr'])
  const { data, isTaken } = clipboard('copy')
  expect(isTaken).toBe(true)
  expect(data.getData('text/plain')).toMatch(/^Title\tName\tStage.*\r\n.*\tPriya\t/)
  expect(data.getData(CLIPBOARD_KINDS.roles)).toContain('"sdr"')
  expect(data.getData(CLIPBOARD_KINDS.cut)).toBe('')
  expect(asked).toEqual([['clipboard:replaced', undefined]])
  expect(currentDocument()).toBe(TEAM)
})

test('what is cut goes only when it is pasted: then it moves, as one step', () => {
  openChart(TEAM, ['sdr'])
  const { data } = clipboard('cut')
  expect(currentDocument()).toBe(TEAM)
  expect(isChanged(currentSession())).toBe(false)
  expect([...(currentSession().cut?.roles ?? [])]).toEqual(['sdr'])
  act(() => selectRoles([roleId('ae')]))
  clipboard('paste', data)
  expect(stagesOf('sdr')).toEqual(['closing'])
  expect(currentDocument().roles).toHaveLength(3)
  expect(currentSession().cut).toBeNull()
  expect(stepsDone()).toHaveLength(1)
  act(() => undoEdit())
  expect(currentDocument()).toBe(TEAM)
})

test('roles that went away meanwhile come as copies', () => {
  openChart(TEAM, ['sdr'])
  const { data } = clipboard('cut')
  act(() => void edit({ edit: 'remove-roles', args: { roleIds: ['sdr'] } }))
  expect(currentSession().cut).toBeNull()
  clipboard('paste', data)
  expect(currentDocument().roles).toHaveLength(3)
})

test('another window pastes: they go here, with whoever has nothing else to do, as one step', () => {
  openChart(TEAM, ['ae', 'sdr'])
  const cut = clipboard('cut').data.getData(CLIPBOARD_KINDS.cut)
  hear('clipboard:cut-pasted', 'some other cut')
  expect(currentDocument()).toBe(TEAM)
  hear('clipboard:cut-pasted', cut)
  expect(currentDocument().roles.map(({ id }) => id)).toEqual(['head'])
  expect(currentDocument().people.map(({ name }) => name)).toEqual(['Maya'])
  expect(stepsDone()).toHaveLength(1)
  act(() => undoEdit())
  expect(currentDocument()).toBe(TEAM)
})

test('whoever holds another role, or steps in for somebody, stays', () => {
  openChart(TEAM, ['sdr'])
  const cut = clipboard('cut').data.getData(CLIPBOARD_KINDS.cut)
  hear('clipboard:cut-pasted', cut)
  expect(currentDocument().roles.map(({ id }) => id)).toEqual(['head', 'ae'])
  expect(currentDocument().people.map(({ name }) => name)).toContain('Priya')
})

test('a paste from another window says that it has them; a forged word for it does not', () => {
  openChart(TEAM, ['sdr'])
  const { data } = clipboard('cut')
  const there = elsewhere(data)
  openChart(buildDocument({ roles: [] }))
  asked = []
  clipboard('paste', there)
  expect(asked).toEqual([['clipboard:cut-pasted', data.getData(CLIPBOARD_KINDS.cut)]])
  asked = []
  there.setData(CLIPBOARD_KINDS.cut, '../x')
  clipboard('paste', there)
  expect(asked).toEqual([])
  expect(currentDocument().roles).toHaveLength(2)
})

test('what any program may have put there is checked: damage changes nothing', () => {
  openChart(TEAM, ['sdr'])
  const forged = new DataTransfer()
  for (const text of ['{', '[]', '{"format":"salesorg","version":1,"document":{"name":"x"}}']) {
    forged.setData(CLIPBOARD_KINDS.roles, text)
    expect(clipboard('paste', forged).isTaken).toBe(true)
  }
  expect(currentDocument()).toBe(TEAM)
  expect(asked).toEqual([])
})

test('texts and dialogs keep their own clipboard', () => {
  openChart(TEAM, ['sdr'])
  const { data } = clipboard('copy')
  isWriting = true
  for (const deed of ['copy', 'cut', 'paste'] as const)
    expect(clipboard(deed, data).isTaken).toBe(false)
  isWriting = false
  act(() => openDialog({ kind: 'preferences' }))
  for (const deed of ['copy', 'cut', 'paste'] as const)
    expect(clipboard(deed, data).isTaken).toBe(false)
  expect(currentDocument()).toBe(TEAM)
})

test('Escape leaves what was cut, once, and after a menu that is open', () => {
  openChart(TEAM, ['sdr'])
  clipboard('cut')
  const menu = document.createElement('div')
  menu.setAttribute('role', 'menu')
  document.body.append(menu)
  expect(pressEscape(menu)).toBe(false)
  expect(currentSession().cut).not.toBeNull()
  expect(pressEscape(document.body)).toBe(true)
  expect(currentSession().cut).toBeNull()
  expect(pressEscape(document.body)).toBe(false)
  const selected: readonly RoleId[] = currentSession().selection
  expect(selected).toEqual(['sdr'])
  menu.remove()
})

test('nothing is cut any more when any window copies something else', () => {
  openChart(TEAM, ['sdr'])
  clipboard('cut')
  hear('clipboard:replaced')
  expect(currentSession().cut).toBeNull()
  expect(currentDocument()).toBe(TEAM)
})

test('a list of names onto a lane makes roles there, as one step; anything else is asked about or said', async () => {
  const pasted = async (text: string) => {
    const data = new DataTransfer()
    data.setData('text/plain', text)
    clipboard('paste', data)
    // What reads lists is loaded when there is one; what is selected meanwhile is no place for it.
    act(() => selectRoles([roleId('sdr')]))
    await act(
      async () => void (await import('../../../../renderer/actions/clipboard/paste-text.ts')),
    )
  }
  openChart(TEAM, ['ae'])
  await pasted('Ana Silva\nBen Okoro\n')
  expect(
    currentDocument()
      .people.map(({ name }) => name)
      .slice(-2),
  ).toEqual(['Ana Silva', 'Ben Okoro'])
  expect(currentSession().selection).toHaveLength(2)
  expect(currentSession().selection.map((id) => stagesOf(id))).toEqual([['closing'], ['closing']])
  expect(stepsDone()).toEqual(['Paste 2 roles'])
  act(() => undoEdit())
  expect(currentDocument()).toBe(TEAM)

  await pasted('https://example.org/a=1\n{"roles": []}')
  expect([currentDocument(), currentSession().dialog]).toEqual([TEAM, null])
  // Nobody says where a list without a lane belongs, nor what a table means.
  act(() => selectRoles([]))
  await pasted('Ana Silva\n')
  expect(currentSession().dialog).toMatchObject({ kind: 'table', place: null })
  expect(currentDocument()).toBe(TEAM)
})
