// The start screen: what each way to begin asks for, and what is said of recent files.
import { act, createElement } from 'react'
import { beforeEach, expect, test, vi } from 'vitest'
import { StartScreen } from '../../../renderer/start/StartScreen.tsx'
import { LIST_TO_PASTE } from '../../../renderer/state/dialog.ts'
import { currentSession, openDialog } from '../../../renderer/state/store.ts'
import { arrangeWindow } from '../../../renderer/state/window.ts'
import type { Document } from '../../../shared/document/schema.ts'
import { emptyDocument } from '../../../shared/document/schema.ts'
import { messageOf, readMessage } from '../../../shared/ipc/message.ts'
import type { Glance } from '../../../shared/ipc/recent-files.ts'
import { USUAL_PREFERENCES } from '../../../shared/preferences/usual-preferences.ts'
import { ok } from '../../../shared/result.ts'
import { field } from '../../helpers/fields.ts'
import { mounted, type } from '../../helpers/mounted.ts'
import { openChart } from '../../helpers/open-chart.ts'
import { press } from '../../helpers/press.ts'

const GLANCES: readonly Glance[] = [
  {
    kind: 'chart',
    name: 'Kestrel sales',
    people: 5,
    structure: 'conveyor',
    changedAt: new Date().toISOString(),
    worst: { severity: 'warning', headline: 'Nobody answers for objections' },
    picture: null,
  },
  { kind: 'missing' },
  { kind: 'unreadable', why: 'it was made with a newer Pitcrew' },
]

/** Whether a recent file is still where it was. */
let opensRecent: boolean
let calls: { readonly name: string; readonly args: readonly unknown[] }[]

beforeEach(async () => {
  calls = []
  opensRecent = true
  vi.stubGlobal('pitcrew', {
    async call(name: string, message: string) {
      const args = readMessage(message) as readonly unknown[]
      calls.push({ name, args })
      if (name === 'recent:glance') return messageOf(ok(GLANCES[Number(args[0])]))
      return messageOf(ok(name === 'document:open-recent' ? opensRecent : null))
    },
  })
  openChart(emptyDocument('New chart'))
  act(() => {
    arrangeWindow({
      recent: ['a.salesorg', 'b.salesorg', 'c.salesorg'].map((name, id) => ({
        id,
        name,
        folder: '',
      })),
    })
    openDialog({ kind: 'start' })
  })
  mounted(createElement(StartScreen))
  await settled()
})

/** All answers have come. */
const settled = () => act(() => new Promise((resolve) => setTimeout(resolve, 5)))
const choices = () => calls.filter(({ name }) => name !== 'recent:glance')
const items = () =>
  [...document.querySelectorAll('[aria-labelledby="start-recent"] li')].map(
    (each) => each.textContent ?? '',
  )

test('the first thing to begin with has the focus, whatever guides stand above it', () => {
  expect(document.activeElement?.textContent).toMatch(/^Blank chart/)
})

test('recent files tell of their people and the worst finding; what is missing can be forgotten', async () => {
  const [first, second, third] = items()
  expect(first).toMatch(/Kestrel sales.*5 people · Conveyor.*Nobody answers for objections/)
  expect(second).toMatch(/b\.salesorg.*not there any more/)
  expect(third).toMatch(/c\.salesorg.*cannot be opened: it was made with a newer Pitcrew/)
  press(document, 'Forget it')
  await settled()
  expect(choices()).toEqual([{ name: 'recent:forget', args: [1] }])
  expect(currentSession().dialog).toEqual({ kind: 'start' })
})

test.each([
  ['Blank chart', 'document:new'],
  [/Kestrel/, 'document:open-recent'],
  ['Founder only', 'document:open-sample'],
])('%s', async (name, call) => {
  press(document, name)
  await settled()
  expect(choices().map((each) => each.name)).toEqual([call])
  expect(currentSession().dialog).toBeNull()
})

test('a recent file that is gone leaves the start screen as it is', async () => {
  opensRecent = false
  press(document, /Kestrel/)
  await settled()
  expect(choices().map((each) => each.name)).toEqual(['document:open-recent'])
  expect(currentSession().dialog).toEqual({ kind: 'start' })
})

test.each([
  ['Ask the advisor', 'advisor'],
  ['Paste a list', 'list'],
  [/^Draw your first chart in five minutes/, 'guide'],
])('%s: in a new chart, whichever window shows it', async (name, beginning) => {
  press(document, name)
  await settled()
  expect(choices()).toEqual([{ name: 'document:new-for', args: [beginning] }])
  expect(currentSession().dialog).toBeNull()
})

test('what comes with the new chart of this window stays open', async () => {
  press(document, 'Paste a list')
  openDialog(LIST_TO_PASTE)
  await settled()
  expect(currentSession().dialog).toEqual(LIST_TO_PASTE)
})

test('templates of one structure; one of them begins a chart', async () => {
  press(document, 'Pods')
  const templates = [...document.querySelectorAll('[aria-labelledby="start-templates"] li')]
  expect(templates.map((each) => each.querySelector('strong')?.textContent)).toEqual([
    'Pods of 11',
    'Pods of 25',
  ])
  const newCharts = { currency: 'CHF', assumptions: { qualifiedToWon: 0.25 }, thresholds: {} }
  act(() => arrangeWindow({ preferences: { ...USUAL_PREFERENCES, newCharts } }))
  press(templates[0] ?? null, /Pods of 11/)
  await settled()
  const [{ name, args }] = choices() as [{ name: string; args: [Document] }]
  expect([name, args[0].structure, args[0].roles.length]).toEqual(['document:new-from', 'pods', 11])
  expect(args[0]).toMatchObject({
    currency: 'CHF',
    assumptions: { qualifiedToWon: 0.25 },
    settings: { unconfirmed: ['assumptions.qualifiedToWon'] },
  })
})

test('a longer list of recent files is searched by file and by chart', async () => {
  act(() =>
    arrangeWindow({
      recent: ['a', 'b', 'c', 'd', 'e'].map((name, id) => ({ id, name, folder: '' })),
    }),
  )
  await settled()
  type(field(document, 'Find a recent file'), 'kestrel')
  expect(items()).toHaveLength(1)
})
