// Who sees the view glide, and who is there at once.
import { afterEach, expect, test, vi } from 'vitest'
import { MOST_GLIDING } from '../../../renderer/view/closeness.ts'
import { glideTime } from '../../../renderer/view/glide-time.ts'

function systemAsksFor(motion: 'reduce' | 'no-preference') {
  vi.stubGlobal('window', {
    matchMedia: (query: string) => ({ matches: query === `(prefers-reduced-motion: ${motion})` }),
  })
}

afterEach(() => vi.unstubAllGlobals())

test('charts up to the limit glide, larger ones jump', () => {
  systemAsksFor('no-preference')
  expect(glideTime(0)).toBeGreaterThan(0)
  expect(glideTime(MOST_GLIDING)).toBeGreaterThan(0)
  expect(glideTime(MOST_GLIDING + 1)).toBe(0)
})

test('nothing glides where the system is set to less motion', () => {
  systemAsksFor('reduce')
  expect(glideTime(9)).toBe(0)
})
