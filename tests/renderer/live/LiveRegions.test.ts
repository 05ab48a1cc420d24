// What a screen reader is told: steps and steps back, findings that come and go, messages and problems.
import { act, createElement } from 'react'
import { beforeEach, expect, test, vi } from 'vitest'
import { LiveRegions } from '../../../renderer/live/LiveRegions.tsx'
import { edit } from '../../../renderer/state/edit.ts'
import { useSpoken } from '../../../renderer/state/speak.ts'
import { openDocument, redoEdit, undoEdit } from '../../../renderer/state/store.ts'
import { tellDone, tellProblem } from '../../../renderer/state/toasts.ts'
import { belt, buildDocument } from '../../helpers/build-document.ts'
import { mounted } from '../../helpers/mounted.ts'

const start = buildDocument(belt(1, 1, 2, 1))

beforeEach(() => {
  vi.useFakeTimers()
  open('chart')
  mounted(createElement(LiveRegions))
})

function open(documentId: string): void {
  const about = { documentId, fileName: documentId, isUntitled: false, isUnsaved: false }
  act(() => openDocument({ ...about, document: start, recovered: null }))
}

/** All that was said because of something, in order. */
async function heard(happens: () => void): Promise<readonly string[]> {
  const said: string[] = []
  const stop = useSpoken.subscribe(({ polite }) => said.push(polite.trim()))
  act(happens)
  await act(() => vi.advanceTimersByTimeAsync(600))
  // The sentences of changes come from a part that is loaded when it is needed.
  await act(() => vi.dynamicImportSettled())
  await act(() => vi.advanceTimersByTimeAsync(2000))
  stop()
  return said
}

const move = () =>
  edit({
    edit: 'move-roles',
    args: { roleIds: ['closing 1'], lane: { kind: 'stage', stage: 'qualification' } },
  })

test('a step is told in the words of the chart, and going back and forth by its name', async () => {
  const [moved] = await heard(move)
  expect(moved).toMatch(/closing 1.* qualification/i)
  const [undone] = await heard(undoEdit)
  expect(undone).toMatch(/^Undone: Move /)
  const [redone] = await heard(redoEdit)
  expect(redone).toMatch(/^Done again: Move /)
})

test('findings that come and go are told by their headlines', async () => {
  const remove = () => edit({ edit: 'remove-roles', args: { roleIds: ['qualification 1'] } })
  const came = await heard(remove)
  expect(came.join(' ')).toMatch(/New error: /)
  const went = await heard(undoEdit)
  expect(went.join(' ')).toMatch(/No longer: /)
})

test('a message about a step is enough', async () => {
  const [moved] = await heard(move)
  await heard(undoEdit)
  const said = await heard(() => {
    move()
    tellDone('Moved it.')
  })
  expect(said[0]).toBe('Moved it.')
  expect(said).not.toContain(moved)
})

test('problems cannot wait, and are told again when they come again', async () => {
  const urgent: string[] = []
  const stop = useSpoken.subscribe((now) => urgent.push(now.urgent))
  act(() => tellProblem('The disk is full.'))
  act(() => tellProblem('The disk is full.'))
  stop()
  expect(urgent.map((each) => each.trim())).toEqual(['The disk is full.', 'The disk is full.'])
  expect(new Set(urgent).size).toBe(2)
  expect(document.querySelector('[role="alert"]')?.textContent?.trim()).toBe('The disk is full.')
})

test('another chart is no news', async () => {
  expect(await heard(() => open('another'))).toEqual([])
})
