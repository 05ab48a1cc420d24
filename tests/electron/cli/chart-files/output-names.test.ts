// Names of files that are made of several charts: like their charts, and never two alike.
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { outputNames } from '../../../../electron/cli/chart-files/output-names.ts'

const at = (...names: readonly string[]) => join('/charts', ...names)

describe('outputNames', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['the chart’s', [at('north.salesorg'), at('a', 'south.salesorg')], ['north', 'south']],
    ['without the last ending alone', [at('v1.2.salesorg'), at('plan')], ['v1.2', 'plan']],
    [
      'with folders where two are alike, whatever their capitals',
      [at('north', 'team.salesorg'), at('south', 'Team.salesorg'), at('plan.salesorg')],
      ['north-team', 'south-Team', 'plan'],
    ],
    [
      'with as many folders as it takes',
      [at('a', 'x', 'team.salesorg'), at('b', 'x', 'team.salesorg')],
      ['a-x-team', 'b-x-team'],
    ],
    [
      'also where such a name is there already',
      [at('a', 'team.salesorg'), at('b', 'team.salesorg'), at('c', 'a-team.salesorg')],
      ['charts-a-team', 'b-team', 'c-a-team'],
    ],
    [
      'with numbers where no folder tells them apart',
      [at('a', 'team.salesorg'), at('b', 'team.salesorg'), at('b', 'TEAM.salesorg')],
      ['a-team', 'b-team', 'b-TEAM-2'],
    ],
    ['with numbers at last', ['/team.salesorg', '/team.svg'], ['team', 'team-2']],
  ])('are %s', (_what, paths, names) => {
    expect(outputNames(paths)).toEqual(names)
  })

  it('are never alike, and the same for the same charts', () => {
    const part = fc.constantFrom('a', 'A', 'b', 'a-b', 'b-2', 'a.x')
    const path = fc
      .array(part, { minLength: 1, maxLength: 4 })
      .map((parts) => `/${parts.join('/')}`)
    fc.assert(
      fc.property(fc.array(path, { maxLength: 8 }), (paths) => {
        const names = outputNames(paths)
        expect(names).toHaveLength(paths.length)
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(paths.length)
        expect(outputNames(paths)).toEqual(names)
      }),
      { numRuns: 200 },
    )
  })
})
