// Buttons that take their own line away leave the focus where one goes on, for whoever has no pointer.
// @vitest-environment happy-dom
import { act, createElement, type ReactNode } from 'react'
import { expect, test } from 'vitest'
import { BackupsField } from '../../../renderer/inspector/BackupsField.tsx'
import { PeoplePanel } from '../../../renderer/people/PeoplePanel.tsx'
import { SegmentsField } from '../../../renderer/pods/SegmentsField.tsx'
import { useOrg } from '../../../renderer/state/derived.ts'
import { currentDocument, useSession } from '../../../renderer/state/store.ts'
import { documentSchema } from '../../../shared/document/schema.ts'
import { startHistory } from '../../../shared/editing/history.ts'
import { roleId } from '../../../shared/ids.ts'
import { mounted } from '../../helpers/mounted.ts'

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

function press(place: HTMLElement, name: string): void {
  const button = [...place.querySelectorAll('button')].find((each) =>
    (each.getAttribute('aria-label') ?? each.textContent ?? '').startsWith(name),
  )
  if (!button) throw new Error(`no button ${name}`)
  act(() => {
    button.focus()
    button.click()
  })
}

const nextFrame = () => act(() => new Promise((resolve) => requestAnimationFrame(resolve)))

test.each([
  ['a market', SegmentsField, ['Remove Europe'], 'input'],
  ['a backup', Backups, ['Remove Bob'], 'select'],
  ['a person', PeoplePanel, ['Ann', 'Remove from the chart'], 'input[type="search"]'],
] as const)('%s is removed', async (_name, Field, names, next) => {
  useSession.setState({ history: startHistory(chart) })
  const place = mounted(createElement(Field))
  for (const name of names) press(place, name)
  await nextFrame()
  expect(currentDocument()).not.toBe(chart)
  expect(document.activeElement).toBe(place.querySelector(next))
})
