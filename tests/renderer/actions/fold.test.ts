// Sides of the window: as somebody prefers, as there is room, and where they are drawers one at a time.
import { beforeEach, expect, test, vi } from 'vitest'
import { fold } from '../../../renderer/actions/fold.ts'
import { openPersonPage } from '../../../renderer/actions/show-person.ts'
import { isFolded } from '../../../renderer/state/folded.ts'
import { arrangeWindow } from '../../../renderer/state/window.ts'
import { personId } from '../../../shared/ids.ts'
import { USUAL_PREFERENCES } from '../../../shared/preferences/usual-preferences.ts'

vi.mock('../../../renderer/state/request.ts', () => ({ request: vi.fn() }))

/** In CSS pixels. */
let width = 1440

beforeEach(() => {
  width = 1440
  arrangeWindow({ preferences: USUAL_PREFERENCES })
  vi.stubGlobal('matchMedia', (query: string) => {
    const [, most = '0'] = /width < (\d+)px/.exec(query) ?? []
    return { matches: width < Number(most) }
  })
})

const folded = () => [isFolded('list'), isFolded('side')]

test('sides are folded where there is no room, unless somebody wants them', () => {
  expect(folded()).toEqual([false, false])
  width = 1000
  expect(folded()).toEqual([true, true])
  fold('list', false)
  expect(folded()).toEqual([false, true])
})

test('the page of a person unfolds the side that it is on', () => {
  width = 1000
  expect(folded()).toEqual([true, true])
  openPersonPage(personId('somebody'))
  expect(folded()).toEqual([true, false])
})

test('where they are drawers, one is open at a time', () => {
  width = 640
  expect(folded()).toEqual([true, true])
  fold('list', false)
  expect(folded()).toEqual([false, true])
  fold('side', false)
  expect(folded()).toEqual([true, false])
  fold('side', true)
  expect(folded()).toEqual([true, true])
})

test('of two that were unfolded when there was room one is seen', () => {
  fold('list', false)
  fold('side', false)
  width = 640
  expect(folded()).toEqual([true, false])
})
