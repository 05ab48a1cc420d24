// What clicks and frames select.
import { beforeEach, describe, expect, test } from 'vitest'
import { clickOn, extended, isAdding, selectFramed } from '../../../renderer/actions/select.ts'
import { newSession } from '../../../renderer/state/session.ts'
import { currentSession, selectRoles, useSession } from '../../../renderer/state/store.ts'
import { documentSchema } from '../../../shared/document/schema.ts'
import { startHistory } from '../../../shared/editing/history.ts'
import { roleId } from '../../../shared/ids.ts'

const [a, b, c] = [roleId('a'), roleId('b'), roleId('c')]
const NO_KEY = { ctrlKey: false, metaKey: false, shiftKey: false }

const chart = documentSchema().parse({
  name: 'Team',
  roles: [a, b, c].map((id) => ({ id, title: id })),
})

beforeEach(() => {
  useSession.setState({ ...newSession(), history: startHistory(chart) })
  selectRoles([a, b])
})

const selection = () => currentSession().selection

describe('a plain click', () => {
  test('on a card selects it alone, also where it is one of several', () => {
    clickOn(b, NO_KEY)
    expect(selection()).toEqual([b])
    clickOn(c, NO_KEY)
    expect(selection()).toEqual([c])
  })
  test('on nothing selects nothing', () => {
    clickOn(null, NO_KEY)
    expect(selection()).toEqual([])
  })
})

describe.each(['ctrlKey', 'metaKey', 'shiftKey'])('a click with %s', (key) => {
  const keys = { ...NO_KEY, [key]: true }
  test('adds a card in front, takes a selected one out, and keeps all on nothing', () => {
    expect(isAdding(keys)).toBe(true)
    clickOn(c, keys)
    expect(selection()).toEqual([c, a, b])
    clickOn(a, keys)
    expect(selection()).toEqual([c, b])
    clickOn(null, keys)
    expect(selection()).toEqual([c, b])
  })
})

test('a frame selects what is in it, beside what it adds to', () => {
  selectFramed([b, c], [])
  expect(selection()).toEqual([b, c])
  selectFramed([c, a], [b, c])
  expect(selection()).toEqual([b, c, a])
  selectFramed([], [])
  expect(selection()).toEqual([])
})

test('by key the selection grows by the next card, and shrinks on the way back', () => {
  expect(extended([a], b)).toEqual([b, a])
  expect(extended([b, a], c)).toEqual([c, b, a])
  expect(extended([c, b, a], b)).toEqual([b, a])
  expect(extended([c, b, a], a)).toEqual([a, c, b])
})
