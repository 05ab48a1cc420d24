// Titles of windows, also for names that try to look like something else.
import { describe, expect, it } from 'vitest'
import { windowTitle } from '../../../electron/windows/window-title.ts'

describe('windowTitle', () => {
  it.each([
    ['team.salesorg', false, false, 'team.salesorg — Pitcrew'],
    ['team.salesorg', true, false, '● team.salesorg — Pitcrew'],
    ['team.salesorg', true, true, 'team.salesorg — Pitcrew'],
    ['Untitled', true, false, '● Untitled — Pitcrew'],
    ['two\nlines', false, false, 'two lines — Pitcrew'],
    ['\u202Egrosexe', false, false, 'grosexe — Pitcrew'],
    ['<b>&amp;</b>', false, false, '<b>&amp;</b> — Pitcrew'],
    ['فريق.salesorg', true, false, '● \u2068فريق.salesorg\u2069 — Pitcrew'],
  ])('of %j (unsaved: %s, Mac: %s) is %j', (name, isUnsaved, isMac, title) => {
    expect(windowTitle(name, isUnsaved, isMac)).toBe(title)
  })

  it('cuts long names, between characters', () => {
    const title = windowTitle('👩'.repeat(300), true, false)
    expect(title).toBe(`● ${'👩'.repeat(100)}… — Pitcrew`)
  })
})
