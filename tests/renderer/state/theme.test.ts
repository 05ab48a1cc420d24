// Light or dark as the system is: every part of the window at the same time.
import { act, createElement } from 'react'
import { beforeEach, expect, test, vi } from 'vitest'
import { mounted } from '../../helpers/mounted.ts'

/** As Chromium's: whoever reads it between a change and its event takes the event from everybody. */
class Setting {
  readonly #listeners = new Set<(event: { readonly matches: boolean }) => void>()
  #isDark = false
  #isTold = true

  get matches(): boolean {
    this.#isTold = true
    return this.#isDark
  }

  addEventListener(_name: 'change', listener: (event: { readonly matches: boolean }) => void) {
    this.#listeners.add(listener)
  }

  becomeDark(): void {
    this.#isDark = true
    this.#isTold = false
  }

  tell(): void {
    if (!this.#isTold) for (const listener of this.#listeners) listener({ matches: this.#isDark })
  }
}

let setting: Setting

function Part({ useName }: { readonly useName: () => string }) {
  return useName()
}

beforeEach(() => {
  setting = new Setting()
  vi.stubGlobal('matchMedia', (query: string) =>
    query.includes('color-scheme') ? setting : new Setting(),
  )
})

test('a part that comes while the system turns dark leaves no other part light', async () => {
  const { useThemeName } = await import('../../../renderer/state/theme.ts')
  const first = mounted(createElement(Part, { useName: useThemeName }))
  expect(first.textContent).toBe('light')
  setting.becomeDark()
  const second = mounted(createElement(Part, { useName: useThemeName }))
  act(() => setting.tell())
  expect([first.textContent, second.textContent]).toEqual(['dark', 'dark'])
})
