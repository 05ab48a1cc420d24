// About: the name with its picture, the plan that is better than none, and whose words these are.
import { act, createElement } from 'react'
import { expect, test } from 'vitest'
import { runCommand } from '../../../renderer/actions/command-table/commands.ts'
import { AboutDialog } from '../../../renderer/article/AboutDialog.tsx'
import { currentSession } from '../../../renderer/state/store.ts'
import { arrangeWindow } from '../../../renderer/state/window.ts'
import { emptyDocument } from '../../../shared/document/schema.ts'
import { mounted } from '../../helpers/mounted.ts'
import { openChart } from '../../helpers/open-chart.ts'
import { press } from '../../helpers/press.ts'

test('it is a command of the help menu, tells the name, and closes', () => {
  openChart(emptyDocument('New chart'))
  act(() => arrangeWindow({ version: '9.8.7' }))
  act(() => void runCommand('about-pitcrew'))
  expect(currentSession().dialog).toEqual({ kind: 'about' })
  mounted(createElement(AboutDialog))
  const dialog = document.querySelector('[role="dialog"]')
  for (const part of ['The driver', 'The mechanics', 'The pit crew', 'Pitcrew 9.8.7'])
    expect(dialog?.textContent).toContain(part)
  expect(dialog?.textContent).toContain('“a bad plan is better than no plan”Peter Thiel, quoted by')
  expect(dialog?.textContent).toContain('“The expectation is you edit your plan')
  press(dialog, 'Close')
  expect(currentSession().dialog).toBeNull()
})
