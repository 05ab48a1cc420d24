// Running commands: only what can run does, what is typed is taken first, and text keeps what is meant for it.
import { createElement } from 'react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { canRun } from '../../../../renderer/actions/command.ts'
import {
  ALL_COMMANDS,
  commandOf,
  runCommand,
  runFromMenu,
} from '../../../../renderer/actions/command-table/commands.ts'
import { MENUS, menusFor } from '../../../../renderer/actions/command-table/menus.ts'
import { TextField } from '../../../../renderer/controls/TextField.tsx'
import { edit } from '../../../../renderer/state/edit.ts'
import { newSession } from '../../../../renderer/state/session.ts'
import {
  closeDialog,
  currentDocument,
  currentSession,
  openDialog,
  selectRoles,
  useSession,
} from '../../../../renderer/state/store.ts'
import { startHistory } from '../../../../shared/editing/history.ts'
import { roleId } from '../../../../shared/ids.ts'
import { belt, buildDocument } from '../../../helpers/build-document.ts'
import { mounted, type } from '../../../helpers/mounted.ts'

const team = buildDocument(belt(1, 1, 1, 1))
const CLOSER = roleId('closing 1')

beforeEach(() => {
  useSession.setState({ ...newSession(), history: startHistory(team) })
})

test('every command stands in one menu, once, and has keys of its own', () => {
  const inMenus = Object.values(MENUS).flat(2)
  expect(inMenus.toSorted()).toEqual(ALL_COMMANDS.map(({ id }) => id).toSorted())
  const keys = ALL_COMMANDS.flatMap((command) => command.keys ?? [])
  expect(keys).toEqual([...new Set(keys)])
})

test('no keys are typed with Alt, which writes letters on many keyboards', () => {
  expect(ALL_COMMANDS.filter(({ keys }) => keys?.some((each) => each.includes('Alt')))).toEqual([])
})

describe('what cannot run', () => {
  const able = () => ALL_COMMANDS.filter((each) => canRun(each, currentSession()))
  const isAble = (id: string) => able().some((command) => command.id === id)

  test('is what needs a selection, while nothing is selected', () => {
    for (const id of ['duplicate-roles', 'remove-roles', 'rename-role', 'zoom-selection']) {
      selectRoles([])
      expect(isAble(id)).toBe(false)
      selectRoles([CLOSER])
      expect(isAble(id)).toBe(true)
    }
  })

  test('is undo without a step, and redo before an undo', () => {
    expect([isAble('undo'), isAble('redo')]).toEqual([false, false])
    edit({ edit: 'rename-role', args: { roleId: CLOSER, title: 'Chief' } })
    expect([isAble('undo'), isAble('redo')]).toEqual([true, false])
    runCommand('undo')
    expect([isAble('undo'), isAble('redo')]).toEqual([false, true])
  })

  test('is everything about the chart while a dialog is open', () => {
    selectRoles([CLOSER])
    openDialog({ kind: 'rules' })
    expect(able().map(({ id }) => id)).toEqual(
      expect.arrayContaining(['save-chart', 'new-chart', 'theme-dark']),
    )
    for (const id of ['undo', 'remove-roles', 'select-all', 'show-capacity'] as const)
      runFromMenu(id)
    expect(currentDocument()).toBe(team)
    closeDialog()
    runFromMenu('remove-roles')
    expect(currentDocument()).not.toBe(team)
  })
})

test('while somebody writes, the menu offers what is meant for the text, also in a dialog', () => {
  openDialog({ kind: 'rules' })
  const offered = (isWriting: boolean) =>
    menusFor(currentSession(), isWriting)
      .edit.flat()
      .flatMap(({ id, isEnabled }) => (isEnabled ? [id] : []))
  expect(offered(false)).toEqual([])
  const clipboard = ['cut-roles', 'copy-roles', 'paste-roles']
  expect(offered(true)).toEqual(['undo', 'redo', ...clipboard, 'remove-roles', 'select-all'])
})

describe('chosen in the native menu while a text has the focus', () => {
  test.each([
    ['undo', 'undo'],
    ['redo', 'redo'],
    ['select-all', 'selectAll'],
    ['remove-roles', 'delete'],
  ] as const)('%s is meant for the text', (id, deed) => {
    selectRoles([CLOSER])
    edit({ edit: 'rename-role', args: { roleId: CLOSER, title: 'Chief' } })
    const before = currentSession()
    const done = vi.fn()
    Object.assign(document, { execCommand: done })
    mounted(createElement('input')).querySelector('input')?.focus()
    runFromMenu(id)
    expect(done.mock.calls).toEqual([[deed]])
    expect(currentSession()).toBe(before)
  })

  test('what is no command does nothing', () => {
    runFromMenu('format-disk')
    expect(currentDocument()).toBe(team)
  })
})

test('what is being typed is taken before a command runs', () => {
  const place = mounted(
    createElement(TextField, {
      name: 'chart/name',
      label: 'Name',
      value: '',
      onCommit: (name, refuse) => edit({ edit: 'rename-chart', args: { name } }, { refuse }),
    }),
  )
  const field = place.querySelector('input')
  if (!field) throw new Error('no field')
  type(field, 'Acme')
  runCommand('show-capacity')
  expect(currentDocument().name).toBe('Acme')
})

test('an unknown command is a bug', () => {
  expect(() => Reflect.apply(commandOf, null, ['format-disk'])).toThrow('Bug')
})
