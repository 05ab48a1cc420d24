// The JSON Schema that ships: it accepts what the program accepts, and refuses what it refuses.
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { fileJsonSchema } from '../../../shared/document/json-schema.ts'
import { writeDocument } from '../../../shared/document/write-document.ts'
import { arbitraryDocument } from '../../helpers/arbitrary-document.ts'

const objectSchema = z.record(z.string(), z.unknown())

/** A second reading of the schema, as another program would do it. */
const asRead = z.fromJSONSchema(objectSchema.parse(fileJsonSchema()))

const root = resolve(import.meta.dirname, '../../..')
const samples = ['assets/samples', 'tests/fixtures/documents'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.salesorg'))
    .map((name) => join(folder, name)),
)

describe('fileJsonSchema', () => {
  it('says which dialect it is, and of what', () => {
    expect(fileJsonSchema()).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      title: expect.stringContaining('.salesorg'),
      required: ['format', 'version', 'document'],
      properties: { format: { const: 'salesorg' }, version: { const: 1 } },
    })
  })

  it('asks for nothing that has a default, and allows unknown keys', () => {
    const file = {
      format: 'salesorg',
      version: 1,
      document: { name: 'Team', extra: 1 },
      $schema: '',
    }
    expect(asRead.safeParse(file).error).toBeUndefined()
  })

  it.each(samples)('accepts %s', (path) => {
    expect(asRead.safeParse(JSON.parse(readFileSync(join(root, path), 'utf8'))).success).toBe(true)
  })

  it('accepts whatever the program writes', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        expect(asRead.safeParse(JSON.parse(writeDocument(document))).error).toBeUndefined()
      }),
    )
  })

  it.each<[string, object]>([
    ['another format', { format: 'drawio' }],
    ['another version', { version: 2 }],
    ['no name', { document: {} }],
    ['a wrong type', { document: { name: 'Team', roles: [{ id: 'r', title: 5 }] } }],
    [
      'an unknown stage',
      { document: { name: 'Team', roles: [{ id: 'r', title: '', stages: [{ stage: 'x' }] }] } },
    ],
    [
      'a red flag without its figures',
      { document: { name: 'Team', kpis: [{ id: 'k', date: '2026-01-31', flag: 'quota' }] } },
    ],
  ])('refuses %s', (_, keys) => {
    const file = { format: 'salesorg', version: 1, document: { name: 'Team' }, ...keys }
    expect(asRead.safeParse(file).success).toBe(false)
  })
})
