// Panels and drawers: what is to be seen is opened.
import { expect, test } from 'vitest'
import { arrangeWindow, useWindow } from '../../../renderer/state/window.ts'

test('a panel that is shown opens its drawer, unless whoever shows it says otherwise', () => {
  const drawer = () => useWindow.getState().drawer
  expect(drawer()).toBeNull()
  arrangeWindow({ panel: 'capacity' })
  expect(drawer()).toBe('side')
  arrangeWindow({ list: 'people' })
  expect(drawer()).toBe('list')
  arrangeWindow({ panel: 'role', drawer: null })
  expect(drawer()).toBeNull()
  arrangeWindow({ version: '1' })
  expect(drawer()).toBeNull()
})
