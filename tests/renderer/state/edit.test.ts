// A change that is refused says so: also one that comes from a place without room for words.
import { act, createElement } from 'react'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { addFromPalette } from '../../../renderer/actions/add-from-palette.ts'
import { addPod } from '../../../renderer/actions/add-pod.ts'
import { duplicateSelection } from '../../../renderer/actions/clipboard/duplicate.ts'
import { edit } from '../../../renderer/state/edit.ts'
import { currentDocument, currentSession, useSession } from '../../../renderer/state/store.ts'
import { Messages } from '../../../renderer/toasts/Messages.tsx'
import { LIMITS } from '../../../shared/document/limits.ts'
import { documentSchema } from '../../../shared/document/schema.ts'
import { startHistory } from '../../../shared/editing/history.ts'
import { roleId } from '../../../shared/ids.ts'
import { mounted } from '../../helpers/mounted.ts'

const many = (count: number) => Array.from({ length: count }, (_, at) => at)
const full = documentSchema().parse({
  name: 'Full',
  structure: 'pods',
  pods: many(LIMITS.pods).map((at) => ({ id: `pod ${at}`, name: `Pod ${at}` })),
  roles: many(LIMITS.roles).map((at) => ({ id: `role ${at}`, title: `Role ${at}` })),
})

test.each([
  ['a copy', duplicateSelection, 'a chart can hold 50,000 roles at most'],
  [
    'a role from the palette',
    () => addFromPalette({ title: 'Closer', stage: 'closing', alsoCalled: [] }),
    'a chart can hold 50,000 roles at most',
  ],
  ['a pod', addPod, 'a chart can hold 1,000 pods at most'],
])('%s beyond what a chart can hold', async (_name, add, words) => {
  useSession.setState({ history: startHistory(full), selection: [roleId('role 0')] })
  mounted(createElement(Messages))
  await act(async () => add())
  expect(document.body.textContent).toContain(words)
  expect(currentDocument()).toBe(full)
})

describe('the one door', () => {
  const chart = documentSchema().parse({ name: 'Team', roles: [{ id: 'closer', title: 'Closer' }] })
  const rename = (title: string) =>
    ({ edit: 'rename-role', args: { roleId: 'closer', title } }) as const
  const steps = () => currentSession().history.past.map(({ label }) => label)

  beforeEach(() => {
    useSession.setState({ history: startHistory(chart), selection: [] })
  })

  test('says a refusal where it is asked to, and changes nothing', () => {
    const refuse = vi.fn()
    expect(edit(rename(''), { refuse })).toBe(false)
    expect(refuse.mock.lastCall?.[0].message).toMatch(/^A role needs a title/)
    expect(currentDocument()).toBe(chart)
  })

  test('two edits of one field are two steps', () => {
    edit(rename('Chief'))
    edit(rename('Head'))
    expect(steps()).toHaveLength(2)
  })

  test('a growing step ends with the next other edit', () => {
    edit(rename('C'), { isGrowing: true })
    edit(rename('Ch'), { isGrowing: true })
    edit(rename('Chief'))
    edit(rename('Head'))
    expect(steps()).toHaveLength(2)
  })

  test('several edits are one step, with a label of their own', () => {
    const fte = { edit: 'set-fte', args: { roleId: 'closer', fte: 0.5 } } as const
    expect(edit([rename('Chief'), fte], { label: 'Make a chief' })).toBe(true)
    expect(steps()).toEqual(['Make a chief'])
  })
})
