// Reading: what opens, and which code of the closed list answers to which damage.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LIMITS } from '../../../shared/document/limits.ts'
import { readDocument } from '../../../shared/document/read-document.ts'
import { writeDocument } from '../../../shared/document/write-document.ts'
import { fileText } from '../../helpers/file-text.ts'

const text = fileText({ name: 'Team' })

describe('opens', () => {
  it('the smallest document, with everything else at its default', () => {
    expect(readDocument(text)).toEqual({
      ok: true,
      value: {
        name: 'Team',
        company: {},
        structure: null,
        stages: {},
        pods: [],
        people: [],
        roles: [],
        kpis: [],
        assumptions: {},
        settings: {},
      },
    })
  })

  it.each([
    ['a byte order mark', `\uFEFF${text}`],
    ['Windows line ends', JSON.stringify(JSON.parse(text), null, 2).replaceAll('\n', '\r\n')],
    ['spaces around', `\n\t ${text} \n`],
    ['a $schema beside the envelope', text.replace('{', '{"$schema":"salesorg.json",')],
    ['a key twice, of which the last counts', text.replace('{"name"', '{"name":"Old","name"')],
  ])('a file with %s', (_, variant) => {
    expect(readDocument(variant)).toEqual(readDocument(text))
  })

  it('plans with faults, which are for the validator', () => {
    const faulty = {
      name: '',
      people: [{ id: 'p', name: '' }],
      pods: [{ id: 'pod', name: '', leadId: 'nobody' }],
      roles: [
        { id: 'a', title: '', managerId: 'b', fte: 17, ramp: -3 },
        { id: 'b', title: '', managerId: 'a', backups: ['nobody', 'p', 'p'], quota: -1 },
        { id: 'c', title: '', managerId: 'c', stages: Array(6).fill({ stage: 'closing' }) },
        { id: 'd', title: '', managerId: 'nobody', startDate: '9999-99-99' },
      ],
    }
    expect(readDocument(fileText(faulty))).toMatchObject({ ok: true, value: faulty })
  })
})

function errorOf(fileContent: string): unknown {
  const read = readDocument(fileContent)
  return read.ok ? null : read.error
}

describe('tells empty and broken texts apart', () => {
  it.each([
    ['', { code: 'E_EMPTY' }],
    [' \r\n\t', { code: 'E_EMPTY' }],
    ['\uFEFF', { code: 'E_EMPTY' }],
    ['\0'.repeat(5000), { code: 'E_NULLS' }],
    ['\uFEFF\0', { code: 'E_NULLS' }],
    ['{', { code: 'E_JSON', line: 1, column: 2 }],
    ['{\n  "format": nope\n}', { code: 'E_JSON', line: 2, column: 13 }],
    ['\uFEFF{]', { code: 'E_JSON', line: 1, column: 2 }],
    [text.slice(0, -1), { code: 'E_JSON', line: 1, column: text.length }],
    [`${text}\0\0`, { code: 'E_JSON', line: 1, column: text.length + 1 }],
  ])('%j', (fileContent, error) => {
    expect(errorOf(fileContent)).toEqual(error)
  })
})

describe('refuses what is not its format', () => {
  it.each([
    '5',
    'null',
    '[]',
    '{}',
    '"salesorg"',
    '{"format":"drawio","version":1,"document":{}}',
    '{"version":1,"document":{}}',
    '{"format":"salesorg","document":{}}',
    fileText({ name: 'Team' }, 0),
    fileText({ name: 'Team' }, 1.5),
    fileText({ name: 'Team' }, '1'),
    fileText({ name: 'Team' }, -1),
  ])('%s', (fileContent) => {
    expect(errorOf(fileContent)).toEqual({ code: 'E_NOT_SALESORG', kind: 'json' })
  })

  it('and a newer version by its number, whatever it holds', () => {
    expect(errorOf(fileText(null, 2))).toEqual({ code: 'E_TOO_NEW', version: 2 })
    expect(errorOf(fileText({}, 9_000))).toEqual({ code: 'E_TOO_NEW', version: 9_000 })
  })
})

describe('names the first problem, where it is and what should be there', () => {
  const role = { id: 'r', title: 'Closer' }
  it.each<[string, unknown, string, string, number?]>([
    ['no document', null, 'the document', 'an object'],
    ['no name', {}, 'name', 'text, but is missing'],
    ['a number for a name', { name: 5 }, 'name', 'text'],
    ['an odd structure', { structure: 'x' }, 'structure', 'one of “two-party”, “conveyor”, “pods”'],
    ['no list', { roles: {} }, 'roles', 'a list'],
    ['null in a list', { people: [null] }, 'people[0]', 'an object'],
    ['text for a number', { roles: [role, { ...role, fte: '1' }] }, 'roles[1].fte', 'a number'],
    ['an empty id', { roles: [{ ...role, id: '' }] }, 'roles[0].id', 'text that is not empty'],
    ['a date', { roles: [{ ...role, startDate: '1/2/26' }] }, 'roles[0].startDate', 'a date like'],
    ['a red flag', { kpis: [{ id: 'k', flag: 'x' }] }, 'kpis[0].flag', 'one of “customer-attritio'],
    [
      'a red flag’s figures',
      { kpis: [{ id: 'k', flag: 'quota' }] },
      'kpis[0].date',
      'text, but',
      3,
    ],
    [
      'yes for true',
      { company: { distinctIndustries: 'yes' } },
      'company.distinctIn',
      'true or fa',
    ],
    ['a stage there is not', { stages: { renewal: {} } }, 'stages', 'without “renewal”'],
    [
      'a long name',
      { settings: { thresholds: { ['x'.repeat(200)]: 1 } } },
      '',
      'called by a short',
    ],
  ])('%s', (_, keys, place, expected, problems = 1) => {
    const document = keys === null ? null : { name: 'Team', ...withoutName(keys) }
    expect(errorOf(fileText(document))).toMatchObject({
      code: 'E_SCHEMA',
      problems,
      place: expect.stringContaining(place),
      expected: expect.stringContaining(expected),
    })
  })

  function withoutName(keys: unknown): object {
    const isEmpty = typeof keys === 'object' && keys !== null && Object.keys(keys).length === 0
    return isEmpty ? { name: undefined } : Object(keys)
  }

  it('numbers beyond all bounds', () => {
    expect(
      errorOf(text.replace('"Team"', '"Team","assumptions":{"utilisation":1e999}')),
    ).toMatchObject({
      code: 'E_SCHEMA',
      problems: 1,
      place: 'assumptions.utilisation',
      expected: 'a number',
    })
  })

  it('a name from the file in the sentence is cut short', () => {
    const error = errorOf(fileText({ name: 'Team', stages: { ['é'.repeat(5000)]: {} } }))
    expect(JSON.stringify(error).length).toBeLessThan(500)
  })
})

describe('names the limit that is passed', () => {
  const people = Array.from({ length: LIMITS.people + 1 }, (_, at) => ({ id: `p${at}`, name: '' }))
  const role = { id: 'r', title: '' }
  it.each([
    ['people', { people }, 'people', LIMITS.people],
    ['wrong people, too many', { people: people.map(() => 5) }, 'people', LIMITS.people],
    ['pods', { pods: Array(LIMITS.pods + 1).fill({}) }, 'pods', LIMITS.pods],
    ['stages', { roles: [{ ...role, stages: Array(7).fill(0) }] }, 'items in roles[0].stages', 6],
    [
      'a title',
      { roles: [{ ...role, title: 'x'.repeat(501) }] },
      'characters in roles[0].title',
      500,
    ],
    ['an id', { roles: [{ ...role, id: 'x'.repeat(101) }] }, 'characters in roles[0].id', 100],
    ['notes', { notes: 'x'.repeat(10_000_000) }, 'characters in notes', LIMITS.longText],
  ])('%s', (_, keys, what, limit) => {
    expect(errorOf(fileText({ name: 'Team', ...keys }))).toEqual({ code: 'E_LIMIT', what, limit })
  })

  it('before it looks at any of those that are too many', () => {
    const roles: readonly unknown[] = Object.defineProperty(Array(LIMITS.roles + 1), 0, {
      get: () => {
        throw new Error('It was looked at')
      },
    })
    const step = { to: 2, name: 'many-roles', up: () => ({ name: 'Team', roles }) }
    expect(readDocument(text, [step])).toEqual({
      ok: false,
      error: { code: 'E_LIMIT', what: 'roles', limit: LIMITS.roles },
    })
  })

  it('and not the limit itself', () => {
    const document = { name: 'x'.repeat(LIMITS.shortText), people: people.slice(1) }
    expect(errorOf(fileText(document))).toBeNull()
  })
})

describe('unknown keys', () => {
  it('come back unchanged from a known place', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const written = fileText({ name: 'Team', people: [{ id: 'p', name: '', extra: value }] })
        const read = readDocument(written)
        if (!read.ok) throw new Error(read.error.code)
        const again = JSON.parse(writeDocument(read.value))
        expect(JSON.stringify(again.document.people[0].extra)).toBe(JSON.stringify(value))
      }),
    )
  })
})
