// Holds the floors of the house: folders know only what lies below them, and never go round in a circle.
import { describe, expect, it, test } from 'vitest'
import {
  circleAmongFolders,
  type Import,
  importsBelow,
  importsIn,
  importsUpwards,
  sayImport,
} from './helpers/imports.ts'

/** The floors of the window from the top; every other folder of `renderer/` is a room. */
const FLOORS = ['shell', 'rooms', 'actions', 'view', 'state', 'controls', 'bridge', 'styles']

/** The higher the floor, the larger the number; what lies in `renderer/` itself starts everything. */
function floorOf(file: string): number {
  const [, folder = '', ...inside] = file.split('/')
  if (inside.length === 0) return FLOORS.length
  const floor = FLOORS.indexOf(folder)
  return FLOORS.length - 1 - (floor >= 0 ? floor : FLOORS.indexOf('rooms'))
}

describe.each(['shared', 'electron', 'renderer'])('%s/', (program) => {
  const own = importsBelow(program).filter(({ to }) => to.startsWith(`${program}/`))

  it('is read', () => {
    expect(own.length).toBeGreaterThan(50)
  })

  it('has no circle among its folders', () => {
    expect(circleAmongFolders(own)?.map(sayImport) ?? []).toEqual([])
  })
})

test('arrows point one way: renderer → shared ← electron', () => {
  const wrong = ['shared', 'electron', 'renderer'].flatMap((program) =>
    importsBelow(program).filter(
      ({ to }) => !to.startsWith(`${program}/`) && !to.startsWith('shared/'),
    ),
  )
  expect(wrong.map(sayImport)).toEqual([])
})

test('a floor of the window imports only floors below it; rooms may import rooms', () => {
  const own = importsBelow('renderer').filter(({ to }) => to.startsWith('renderer/'))
  expect(importsUpwards(own, floorOf).map(sayImport)).toEqual([])
})

describe('the checks themselves', () => {
  const step = (from: string, to: string): Import => ({ from, to })

  it('see every kind of import', () => {
    const text = `
      import { a } from '../x/a.ts'
      import type { B } from '../x/b.ts'
      import {
        c,
        type D,
      } from "../x/c.ts"
      import './style.css'
      import script from './process.ts?modulePath'
      export { e } from '../x/e.ts'
      export * from '../x/f.ts'
      const g = later(async () => (await import('../x/g.ts')).g)
      type H = import('../x/h.ts').H
      import { z } from 'zod'
    `
    expect(importsIn('app/y/file.ts', text).map(({ to }) => to)).toEqual([
      'app/x/a.ts',
      'app/x/b.ts',
      'app/x/c.ts',
      'app/y/style.css',
      'app/y/process.ts',
      'app/x/e.ts',
      'app/x/f.ts',
      'app/x/g.ts',
      'app/x/h.ts',
    ])
  })

  it('find circles, also by way of others and between a folder and its own subfolder', () => {
    const straight = [step('a/1.ts', 'b/1.ts'), step('b/1.ts', 'c/1.ts'), step('a/2.ts', 'c/1.ts')]
    expect(circleAmongFolders(straight)).toBeNull()
    // Two files of one folder may know each other.
    expect(circleAmongFolders([step('a/1.ts', 'a/2.ts'), step('a/2.ts', 'a/1.ts')])).toBeNull()
    const back = step('c/2.ts', 'b/2.ts')
    expect(circleAmongFolders([...straight, back])).toEqual([straight[1], back])
    const nested = [step('a/1.ts', 'a/in/1.ts'), step('a/in/2.ts', 'a/2.ts')]
    expect(circleAmongFolders(nested)).toEqual(nested)
  })

  it('find imports that go up', () => {
    const up = [
      step('renderer/styles/a.ts', 'renderer/bridge/b.ts'),
      step('renderer/state/a.ts', 'renderer/view/b.ts'),
      step('renderer/actions/a.ts', 'renderer/canvas/b.ts'),
      step('renderer/canvas/overview/a.tsx', 'renderer/shell/b.tsx'),
      step('renderer/shell/a.tsx', 'renderer/main.tsx'),
    ]
    const down = [
      ...up.map(({ from, to }) => step(to, from)),
      step('renderer/canvas/a.ts', 'renderer/people/b.ts'),
    ]
    expect(importsUpwards([...down, ...up], floorOf)).toEqual(up)
  })
})
