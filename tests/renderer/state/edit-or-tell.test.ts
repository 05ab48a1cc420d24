// A change that is refused says so: also one that comes from a place without room for words.
// @vitest-environment happy-dom
import { act, createElement } from 'react'
import { expect, test } from 'vitest'
import { addFromPalette } from '../../../renderer/actions/add-from-palette.ts'
import { addPod } from '../../../renderer/actions/add-pod.ts'
import { duplicateSelection } from '../../../renderer/actions/duplicate-selection.ts'
import { currentDocument, useStore } from '../../../renderer/state/store.ts'
import { ToastCorner } from '../../../renderer/toasts/ToastCorner.tsx'
import { LIMITS } from '../../../shared/document/limits.ts'
import { documentSchema } from '../../../shared/document/schema.ts'
import { startHistory } from '../../../shared/edits/history.ts'
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
  useStore.setState({ history: startHistory(full), selection: [roleId('role 0')] })
  mounted(createElement(ToastCorner))
  await act(async () => add())
  expect(document.body.textContent).toContain(words)
  expect(currentDocument()).toBe(full)
})
