// The list of charts that a start did not open: one is opened or, asked for twice, given up.
import { act, createElement } from 'react'
import { expect, test } from 'vitest'
import { LeftChartsDialog } from '../../../renderer/recovery/LeftChartsDialog.tsx'
import { useWindow } from '../../../renderer/state/window.ts'
import { mounted } from '../../helpers/mounted.ts'

const ID = '11111111-1111-4111-8111-111111111111'
const left = { documentId: ID, fileName: 'a.salesorg', savedAt: '2026-03-31T12:00:00Z', roles: 12 }

async function shown() {
  const calls: [string, unknown][] = []
  let charts = [left]
  const call = async (name: string, args: string) => {
    calls.push([name, JSON.parse(args)])
    if (name === 'recovery:discard-left' || name === 'recovery:open-left') charts = []
    return JSON.stringify({ ok: true, value: name === 'recovery:left' ? charts : null })
  }
  Object.assign(window, { pitcrew: { call } })
  mounted(createElement(LeftChartsDialog))
  await act(async () => {})
  const press = (label: string) =>
    act(async () => {
      const button = [...document.querySelectorAll('button')].find(
        ({ textContent }) => textContent === label,
      )
      if (!button) throw new Error(`no button “${label}”`)
      button.click()
    })
  return { calls, press }
}

test('tells what it was and how large, and opens it', async () => {
  const { calls, press } = await shown()
  expect(document.body.textContent).toContain('a.salesorg')
  expect(document.body.textContent).toContain('12 roles')
  await press('Open')
  expect(calls).toContainEqual(['recovery:open-left', [ID]])
  expect(document.body.textContent).toContain('There are none left.')
  expect(useWindow.getState().leftCharts).toBe(0)
})

test('gives it up only when that is said twice', async () => {
  const { calls, press } = await shown()
  await press('Discard…')
  expect(calls.map(([name]) => name)).not.toContain('recovery:discard-left')
  await press('Discard for good')
  expect(calls).toContainEqual(['recovery:discard-left', [ID]])
})
