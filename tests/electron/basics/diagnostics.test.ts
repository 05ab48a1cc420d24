// Diagnostics tell what helps, and never what is private.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { diagnosticsText, withoutPrivate } from '../../../electron/basics/diagnostics.ts'
import { fileLog } from '../../../electron/basics/log.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'

const HOW = ['open', 'parse', 'zod', 'text', 'lines', 'object', 'stack'] as const

/** What systems and libraries say of a name. */
function faultAbout(name: string, how: (typeof HOW)[number]): unknown {
  switch (how) {
    case 'open':
      return attempt(() => readFileSync(`/nowhere/${name}/plan of ${name}.salesorg`))
    case 'parse':
      return attempt(() => JSON.parse(`{"name": ${name}`))
    case 'zod':
      return [{ path: ['people', 3, 'name'], message: 'Too long', input: name }]
    case 'text':
      return name
    case 'lines':
      return new Error(`The chart of\n${name} is damaged`)
    case 'object':
      return { person: name, quota: 120_000 }
    case 'stack':
      return Object.assign(new Error('broken'), {
        stack: `Error: broken\n    at saveNow (/home/${name}/app/out/main/main.cjs:12:3)`,
      })
  }
}

function attempt(act: () => unknown): unknown {
  try {
    return act()
  } catch (cause) {
    return cause
  }
}

it('of no fault about a person is the person’s name left', () => {
  // Nothing that our own words have, too.
  const secret = 'Zqxjkva'
  const names = fc
    .tuple(fc.string({ maxLength: 8 }), fc.string({ maxLength: 8 }))
    .map(([before, after]) => `${before}${secret}${after}`.replaceAll('\0', ''))
  fc.assert(
    fc.property(names, fc.constantFrom(...HOW), (name, how) => {
      const folder = tempFolder()
      fileLog(folder)('something failed', faultAbout(name, how))
      const log = readFileSync(join(folder, 'pitcrew.log'), 'utf8')
      expect(withoutPrivate(log).join('\n')).not.toContain(secret)
    }),
    { numRuns: 300 },
  )
})

it('the kind of fault and its place in our own scripts are left', () => {
  const log = [
    "2026-03-31T12:00:00.000Z a save failed: Error: ENOSPC: no space left on device, write '/home/maya/plan'",
    '    at async saveNow (/home/maya/app/out/main/program-abc.cjs:12:34)',
    '    at file:///home/maya/app/out/x.mjs:1:2',
    '',
  ].join('\n')
  expect(withoutPrivate(log)).toEqual([
    '2026-03-31T12:00:00.000Z a save failed: Error: ENOSPC: no space left on device, write …',
    '    at saveNow (program-abc.cjs:12:34)',
    '    at (x.mjs:1:2)',
  ])
})

it('a report has versions, state and the last lines', () => {
  const log = Array.from({ length: 150 }, (_, at) => `2026-03-31T12:00:00.000Z line ${at}`).join(
    '\n',
  )
  const text = diagnosticsText({ versions: { Pitcrew: '1.2.3' }, state: { windows: 2 }, log })
  expect(text).toContain('Pitcrew: 1.2.3\nwindows: 2\n')
  expect(text).toContain('line 149')
  expect(text).not.toContain('line 49\n')
})
