// Random damage to real files: every mutant opens or gets a code with a sentence; none throws.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readDocument } from '../../../shared/document/read-document.ts'
import { type ReadError, sayReadError } from '../../../shared/document/read-error.ts'
import type { Document } from '../../../shared/document/schema.ts'
import { writeDocument } from '../../../shared/document/write-document.ts'
import { english } from '../../helpers/english.ts'
import { howOften } from '../../helpers/how-often.ts'

const MUTANTS = howOften(2_000, 100_000)

const originals = ['v1-everything', 'v1-odd-plan'].map((name) =>
  readFileSync(resolve(import.meta.dirname, `../../fixtures/documents/${name}.salesorg`), 'utf8'),
)

/** Changes a text somewhere; the number says where. */
type Mutation = (text: string, at: number) => string

function replaced(text: string, at: number, length: number, instead: string): string {
  const place = at % text.length
  return text.slice(0, place) + instead + text.slice(place + length)
}

const damage: fc.Arbitrary<Mutation> = fc.oneof(
  fc.constant<Mutation>((text, at) => text.slice(0, at % text.length)),
  fc.integer({ min: 1, max: 300 }).map<Mutation>((n) => (text, at) => replaced(text, at, n, '')),
  fc.string({ unit: 'binary' }).map<Mutation>((junk) => (text, at) => replaced(text, at, 0, junk)),
  fc.nat(6).map<Mutation>((bit) => (text, at) => {
    const code = text.charCodeAt(at % text.length)
    return replaced(text, at, 1, String.fromCharCode(code ^ (1 << bit)))
  }),
  fc.integer({ min: 1, max: 4096 }).map<Mutation>((n) => (text, at) => {
    return replaced(text, at, n, '\0'.repeat(n))
  }),
)

/** Damage that leaves sound JSON: one value exchanged for another one, or for nonsense. */
const sense: fc.Arbitrary<Mutation> = fc
  .oneof(
    fc.constantFrom<unknown>(null, '', 0, -1, 1e308, true, [], {}, 'r-ae', 'p-1', 'pod-1', 'x'),
    fc.constantFrom<unknown>('__proto__', '2026-13-45', 'x'.repeat(600), [[[]]], '\uD800'),
    fc.jsonValue(),
  )
  .map((value) => (text, at) => {
    const values = [...text.matchAll(/: (?:"[^"\n]*"|-?[\d.e+-]+|true|false|null|\[\]|\{\})/g)]
    const chosen = values[at % values.length]
    if (!chosen) return text
    return replaced(text, chosen.index, chosen[0].length, `: ${JSON.stringify(value)}`)
  })

/** Damage of which JSON takes no notice: a line that is there twice, or in another place. */
const lines: fc.Arbitrary<Mutation> = fc.nat(1).map((removed) => (text, at) => {
  const all = text.split('\n')
  const [line = ''] = all.splice(at % all.length, removed)
  all.splice((at * 7919) % all.length, 0, line)
  return all.join('\n')
})

const mutant = fc
  .tuple(
    fc.constantFrom(...originals),
    fc.array(
      fc.tuple(fc.oneof(damage, { arbitrary: sense, weight: 3 }, lines), fc.nat(1_000_000)),
      { minLength: 1, maxLength: 3 },
    ),
  )
  .map(([original, mutations]) =>
    mutations.reduce((text, [mutate, at]) => (text === '' ? text : mutate(text, at)), original),
  )

/** What opens, also as a repaired copy: it can be saved and opened again. */
function documentIn(read: ReturnType<typeof readDocument>): Document | null {
  if (read.ok) return read.value
  return 'repair' in read.error ? (read.error.repair?.document ?? null) : null
}

it(`${MUTANTS} mutants: none throws, each opens or says why not`, () => {
  const seen = new Map<ReadError['code'] | 'ok', number>()
  fc.assert(
    fc.property(mutant, (text) => {
      const read = readDocument(text)
      const code = read.ok ? 'ok' : read.error.code
      seen.set(code, (seen.get(code) ?? 0) + 1)
      if (!read.ok)
        expect(english.write(sayReadError(read.error, 'team.salesorg'))).toMatch(
          /^“team.salesorg” was .+\.$/su,
        )
      const document = documentIn(read)
      if (document === null) return
      const written = writeDocument(document)
      const again = readDocument(written)
      expect(again.ok && writeDocument(again.value)).toBe(written)
    }),
    { numRuns: MUTANTS },
  )
  // Proof that the damage reaches every depth of the reader, not only its first check.
  for (const code of ['ok', 'E_JSON', 'E_SCHEMA', 'E_GRAPH', 'E_LIMIT'] as const)
    expect(seen.get(code) ?? 0, code).toBeGreaterThan(10)
}, 600_000)
