// Buttons that take their own line away leave the focus where one goes on, for whoever has no pointer.
import { act, createElement, type ReactNode } from 'react'
import { expect, test } from 'vitest'
import { AREA } from '../../../renderer/controls/focus-area.ts'
import { useKeptFocus } from '../../../renderer/controls/use-kept-focus.ts'
import { BackupsField } from '../../../renderer/inspector/BackupsField.tsx'
import { PeoplePanel } from '../../../renderer/people/PeoplePanel.tsx'
import { SegmentsField } from '../../../renderer/pods/SegmentsField.tsx'
import { useOrg } from '../../../renderer/state/derived.ts'
import { currentDocument, useSession } from '../../../renderer/state/store.ts'
import { documentSchema } from '../../../shared/document/schema.ts'
import { startHistory } from '../../../shared/editing/history.ts'
import { roleId } from '../../../shared/ids.ts'
import { mounted } from '../../helpers/mounted.ts'
import { press } from '../../helpers/press.ts'

const chart = documentSchema().parse({
  name: 'Focus',
  company: { segments: ['Europe', 'Asia'] },
  people: [
    { id: 'ann', name: 'Ann' },
    { id: 'bob', name: 'Bob' },
  ],
  roles: [{ id: 'closer', title: 'Closer', personId: 'ann', backups: ['bob'] }],
})

function Backups(): ReactNode {
  const role = useOrg().role(roleId('closer'))
  return role ? createElement(BackupsField, { role }) : null
}

/** As in the window: what is taken away hands its focus on. */
function Window({ children }: { readonly children: ReactNode }): ReactNode {
  useKeptFocus()
  return createElement('div', AREA, children)
}

const nextFrame = () => act(() => new Promise((resolve) => requestAnimationFrame(resolve)))

test.each([
  ['a market: the next one', SegmentsField, ['Remove Europe'], '[aria-label="Remove Asia"]'],
  ['the last market: the field', SegmentsField, ['Remove Asia', 'Remove Europe'], 'input'],
  ['a backup: the list to choose from', Backups, ['Remove Bob'], 'select'],
  ['a person: the next one', PeoplePanel, ['Ann', 'Remove from the chart'], 'li button'],
] as const)('%s has the focus after it is removed', async (_name, Field, names, next) => {
  useSession.setState({ history: startHistory(chart) })
  const place = mounted(createElement(Window, null, createElement(Field)))
  for (const name of names) press(place, name)
  for (let frame = 0; frame < 3; frame++) await nextFrame()
  expect(currentDocument()).not.toBe(chart)
  expect(document.activeElement).toBe(place.querySelector(next))
})
