// The way from older versions: order, gaps, failures; tried with steps that are not shipped.
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import {
  checked,
  FILE_VERSION,
  MIGRATIONS,
  type Migration,
} from '../../../../shared/document/migrations/index.ts'
import { readDocument } from '../../../../shared/document/read-document.ts'
import { fileText } from '../../../helpers/file-text.ts'

const named = z.looseObject({ name: z.string() })

/** Appends its number to the document's name. */
function step(to: number): Migration {
  return {
    to,
    name: `step-to-${to}`,
    up(document) {
      const { name, ...rest } = named.parse(document)
      return { ...rest, name: `${name} ${to}` }
    },
  }
}

const steps = [step(2), step(3), step(4)]

describe('files of older versions', () => {
  it.each([
    [1, 'Team 2 3 4'],
    [2, 'Team 3 4'],
    [3, 'Team 4'],
    [4, 'Team'],
  ])('from version %i take just the steps they lack, in order', (version, name) => {
    const read = readDocument(fileText({ name: 'Team', extra: 1 }, version), steps)
    expect(read).toMatchObject({ ok: true, value: { name, extra: 1 } })
  })

  it('of a version after the last step are too new', () => {
    expect(readDocument(fileText({ name: 'Team' }, 5), steps)).toEqual({
      ok: false,
      error: { code: 'E_TOO_NEW', version: 5 },
    })
  })

  it('that a step cannot take are refused by the step’s name', () => {
    expect(readDocument(fileText({ name: 5 }, 2), steps)).toEqual({
      ok: false,
      error: { code: 'E_MIGRATION', step: 'step-to-3' },
    })
  })

  it('are checked after the steps, not before', () => {
    const mend: Migration = { to: 2, name: 'mend', up: () => ({ name: 'Mended' }) }
    const spoil: Migration = { to: 2, name: 'spoil', up: () => ({ name: 5 }) }
    expect(readDocument(fileText(null), [mend])).toMatchObject({ ok: true })
    expect(readDocument(fileText({ name: 'Team' }), [spoil])).toMatchObject({
      error: { code: 'E_SCHEMA', place: 'name' },
    })
  })
})

describe('the list of steps', () => {
  it('leads to the current version', () => {
    expect(MIGRATIONS.at(-1)?.to ?? 1).toBe(FILE_VERSION)
  })

  it.each<[string, readonly Migration[], number]>([
    ['a gap', [step(2), step(4)], 4],
    ['a step twice', [step(2), step(2)], 3],
    ['the wrong order', [step(3), step(2)], 3],
    ['a step too few', [step(2)], 3],
    ['a step too many', [step(2)], 1],
    ['a step to the first version', [step(1)], 1],
  ])('is refused at load with %s', (_, list, current) => {
    expect(() => checked(list, current)).toThrow('migrations must lead to')
  })

  it('is accepted where it is contiguous', () => {
    expect(checked(steps, 4)).toBe(steps)
    expect(checked([], 1)).toEqual([])
  })
})
