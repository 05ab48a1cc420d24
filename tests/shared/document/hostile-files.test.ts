// Files made to hurt: too deep, too large, poisoned keys, other formats. None may throw or leak.
import { describe, expect, it } from 'vitest'
import { LIMITS } from '../../../shared/document/limits.ts'
import { readDocument } from '../../../shared/document/read-document.ts'
import { type ReadError, sayReadError } from '../../../shared/document/read-error.ts'
import { writeDocument } from '../../../shared/document/write-document.ts'
import { english } from '../../helpers/english.ts'
import { fileText } from '../../helpers/file-text.ts'

function codeOf(text: string): ReadError['code'] | 'ok' {
  const read = readDocument(text)
  return read.ok ? 'ok' : read.error.code
}

/** A file whose document has this JSON under an unknown key. */
function withExtra(json: string): string {
  return `{"format":"salesorg","version":1,"document":{"name":"Team","extra":${json}}}`
}

describe('depth', () => {
  const million = 1_000_000
  it.each<[string, string, ReadError['code'] | 'ok']>([
    ['a million lists', '['.repeat(million) + ']'.repeat(million), 'E_LIMIT'],
    ['a million lists, never closed', '['.repeat(million), 'E_LIMIT'],
    ['a million objects', '{"a":'.repeat(million) + 1 + '}'.repeat(million), 'E_LIMIT'],
    ['a million closed lists', ']'.repeat(million), 'E_JSON'],
    ['depth hidden behind closing signs', ']'.repeat(million) + '['.repeat(million), 'E_JSON'],
    ['depth hidden in a document', withExtra('['.repeat(5000) + ']'.repeat(5000)), 'E_LIMIT'],
    ['brackets in text', withExtra(`"${'['.repeat(million)}"`), 'ok'],
    ['brackets after an escaped quote', withExtra(`"\\"${'{'.repeat(million)}"`), 'ok'],
    ['a backslash before the quote', withExtra(`["\\\\",${'['.repeat(100)}`), 'E_LIMIT'],
    ['an open string', withExtra(`"${'\\'.repeat(million)}`), 'E_JSON'],
  ])('%s', (_, text, code) => {
    expect(codeOf(text)).toBe(code)
  })

  it('is allowed up to the limit', () => {
    const deepest = LIMITS.depth - 2
    expect(codeOf(withExtra('['.repeat(deepest) + ']'.repeat(deepest)))).toBe('ok')
    expect(codeOf(withExtra('['.repeat(deepest + 1) + ']'.repeat(deepest + 1)))).toBe('E_LIMIT')
  })
})

describe('size', () => {
  it.each([
    [
      'a million keys',
      withExtra(`{${Array.from({ length: 1e6 }, (_, at) => `"k${at}":0`)}}`),
      'ok',
    ],
    ['a million lists', withExtra(`[${'[],'.repeat(1e6)}[]]`), 'ok'],
    ['a million lists, one not closed', withExtra(`[${'[],'.repeat(1e6)}[`), 'E_JSON'],
    [
      'a million lists, then many levels',
      withExtra(`[${'[],'.repeat(1e6)}${'['.repeat(99)}`),
      'E_LIMIT',
    ],
    ['ten million characters', fileText({ name: 'x'.repeat(1e7) }), 'E_LIMIT'],
    ['a million roles', fileText({ name: '', roles: Array(1e6).fill(0) }), 'E_LIMIT'],
    [
      'a million stages',
      `{"format":"salesorg","version":1,"document":{"name":"","stages":{${Array.from({ length: 1e5 }, (_, at) => `"k${at}":0`)}}}}`,
      'E_SCHEMA',
    ],
  ])('%s', (_, text, code) => {
    expect(codeOf(text)).toBe(code)
  })

  it('gives short sentences all the same', () => {
    const long = 'x'.repeat(1e6)
    for (const document of [
      { name: long },
      { name: '', structure: long },
      { name: '', stages: { [long]: {} } },
      { name: '', settings: { thresholds: { [long]: 1 } } },
      { name: '', settings: { thresholds: { x: long } } },
      { name: '', kpis: [{ flag: long }] },
    ]) {
      const read = readDocument(fileText(document))
      expect(read.ok ? '' : english.write(sayReadError(read.error, 'x')).length).toBeLessThan(400)
    }
  })
})

describe('poisoned keys', () => {
  const poison = '{"isAdmin":true,"toString":1,"constructor":{"prototype":{"isAdmin":true}}}'
  const places = [
    (json: string) =>
      `{"format":"salesorg","version":1,"__proto__":${json},"document":{"name":"T"}}`,
    (json: string) =>
      `{"format":"salesorg","version":1,"document":{"name":"T","__proto__":${json}}}`,
    (json: string) => withExtra(`{"__proto__":${json}}`),
    (json: string) => withExtra(`[{"x":{"constructor":{"prototype":${json}}}}]`),
    ...['people', 'pods'].map(
      (list) => (json: string) =>
        `{"format":"salesorg","version":1,"document":{"name":"T","${list}":[{"id":"__proto__","name":"","__proto__":${json},"constructor":${json}}]}}`,
    ),
    (json: string) =>
      `{"format":"salesorg","version":1,"document":{"name":"T","roles":[{"id":"toString","title":"","__proto__":${json},"stages":[{"stage":"closing","__proto__":${json}}]}]}}`,
    ...['company', 'settings', 'assumptions', 'stages'].map(
      (part) => (json: string) =>
        `{"format":"salesorg","version":1,"document":{"name":"T","${part}":{"__proto__":${json}}}}`,
    ),
    (json: string) =>
      `{"format":"salesorg","version":1,"document":{"name":"T","settings":{"thresholds":{"__proto__":${json},"constructor":1}}}}`,
  ]

  it.each(places.map((place) => [place(poison)]))('%s', (text) => {
    const before = [Object.prototype, Array.prototype].map((it) => Reflect.ownKeys(it).length)
    const read = readDocument(text)
    if (!read.ok) throw new Error(JSON.stringify(read.error))
    const again = readDocument(writeDocument(read.value))
    expect(again).toEqual(read)
    expect([Object.prototype, Array.prototype].map((it) => Reflect.ownKeys(it).length)).toEqual(
      before,
    )
    expect(hasInherited(read.value)).toBe(false)
    expect(Object('')).not.toHaveProperty('isAdmin')
  })

  /** Is there an object anywhere that has `isAdmin` from its prototype? */
  function hasInherited(value: unknown): boolean {
    if (typeof value !== 'object' || value === null) return false
    if ('isAdmin' in value && !Object.hasOwn(value, 'isAdmin')) return true
    return Object.entries(value).some(([, item]) => hasInherited(item))
  }
})

describe('other formats', () => {
  it.each<[string, string, ReadError['code']]>([
    ['a page', '<!doctype html><title>Team</title>', 'E_JSON'],
    ['a draw.io chart', '<mxfile host="app"></mxfile>', 'E_JSON'],
    ['a zip archive', 'PK\u0003\u0004\u0014\u0000', 'E_JSON'],
    ['a PDF', '%PDF-1.7\n%âãÏÓ\n', 'E_JSON'],
    ['a table', 'name,role\nAnn,Closer\n', 'E_JSON'],
    ['a YAML file', 'format: salesorg\nversion: 1\n', 'E_JSON'],
    ['JSON with comments', '// team\n{"format":"salesorg"}', 'E_JSON'],
    ['JSON lines', '{"format":"salesorg"}\n{"version":1}\n', 'E_JSON'],
    ['another JSON format', '{"type":"excalidraw","version":2,"elements":[]}', 'E_NOT_SALESORG'],
    ['a document without envelope', '{"name":"Team","roles":[]}', 'E_NOT_SALESORG'],
    ['text of 16 bits', [...'{"format"'].join('\0'), 'E_JSON'],
    ['its JSON in JSON', JSON.stringify(fileText({ name: 'Team' })), 'E_NOT_SALESORG'],
  ])('%s', (_, text, code) => {
    expect(codeOf(text)).toBe(code)
  })
})

describe('text of any kind', () => {
  it.each([
    'NUL \u0000 inside',
    'half a pair \uD83D',
    'the other half \uDE00',
    '\u202Eturned',
    '\uFEFFmark',
    '\uFFFE\uFFFF',
    'line\u2028ends\u2029',
    "</script><img src=x onerror='x'>",
    '=cmd|calc!A0',
    'ﷺ'.repeat(500),
  ])('%j comes back as it was', (name) => {
    const read = readDocument(fileText({ name }))
    if (!read.ok) throw new Error(JSON.stringify(read.error))
    const again = readDocument(writeDocument(read.value))
    expect(again).toMatchObject({ value: { name } })
  })
})
