// Files as older programs wrote them: they must open for ever, so they are never edited.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { fileJsonSchema } from '../../../shared/document/json-schema.ts'
import { FILE_VERSION } from '../../../shared/document/migrations/index.ts'
import { readDocument } from '../../../shared/document/read-document.ts'
import { writeDocument } from '../../../shared/document/write-document.ts'

const folder = resolve(import.meta.dirname, '../../fixtures/documents')

/** Add new files here; a hash is never changed, because users have such files. */
const SHA256: Readonly<Record<string, string>> = {
  'v1-capacity.salesorg': '6045abece7875d353243deb1d8500bcab1400edf068517cfa68df2be39503151',
  'v1-duties.salesorg': '6113de6a39f4199ca45a7fba889538e6e72a89b102eaeaa48341eaf500760df9',
  'v1-email-and-number.salesorg':
    '4038749087801cea19673350c25911238710ae55a6ba48c62a130517e1f99f91',
  'v1-everything.salesorg': 'a32933d6fb78ea3a1f6b3581a2186f59cce1d99f266ce149db26898a81c42d54',
  'v1-head-count.salesorg': '4d53aad69d36dd099999cf9ac83842a2436cf340d62607022f9294415f560fb2',
  'v1-muted-stage.salesorg': 'd4023afe7a6743477fb60e08ea0fce5676d2b99cdda6751a2b40c1f611a37fa8',
  'v1-odd-plan.salesorg': '1f9aba3f9731e33778deb1988470d2add5cd5c9a49f2f49575939050275ce991',
  'v1-photo.salesorg': '05462a15a3b20e9526f95b9a2eb97c931b42d6a9e1c1b64f08c7dfb93a4b85a6',
  'v1-pod-managers.salesorg': 'b56e55070002a5cf5898983510c1340937c9ab2a7c45cce6a68eb8c810a5906e',
  'v1-shared-quota.salesorg': '8a0587c147d0def1f68558dcf116e840d0545d1dd54bd528854024d9374f41b5',
  'v1-switched.salesorg': 'c2b360bc1ef7801cfcdf66a67b89fc76687d8fd6957f0b87f4750dbd7b59c09a',
  'v1-unconfirmed.salesorg': '74e08397c08e30b7fbc77991ca94f8f05941c67c5eb90b64cdd345b1591e8f1e',
}

function textOf(name: string): string {
  return readFileSync(join(folder, name), 'utf8')
}

describe.each(readdirSync(folder).filter((name) => name.endsWith('.salesorg')))('%s', (name) => {
  it('has not been edited', () => {
    const hash = createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex')
    expect(hash).toBe(SHA256[name])
  })

  it('opens, and keeps all it holds', () => {
    const read = readDocument(textOf(name))
    if (!read.ok) throw new Error(JSON.stringify(read.error))
    expect(read.value).toMatchObject(JSON.parse(textOf(name)).document)
  })

  it.runIf(name.startsWith(`v${FILE_VERSION}-`))('is written again byte for byte', () => {
    const read = readDocument(textOf(name))
    expect(read.ok && writeDocument(read.value)).toBe(textOf(name))
  })
})

describe('the golden files', () => {
  it('include every version there was', () => {
    for (let version = 1; version <= FILE_VERSION; version++)
      expect(Object.keys(SHA256).filter((name) => name.startsWith(`v${version}-`))).not.toEqual([])
  })

  it('are the listed ones', () => {
    expect(readdirSync(folder).toSorted()).toEqual(Object.keys(SHA256).toSorted())
  })

  it('of the current version use every key it has (add a file for a new key)', () => {
    const used = new Set(
      Object.keys(SHA256)
        .filter((name) => name.startsWith(`v${FILE_VERSION}-`))
        .flatMap((name) => [...keysOf(JSON.parse(textOf(name)))]),
    )
    expect([...schemaKeysOf(fileJsonSchema())].filter((key) => !used.has(key))).toEqual([])
  })
})

/** `document.roles.title` for every key at any place, list items under the list's own path. */
function keysOf(value: unknown, path = ''): Set<string> {
  if (Array.isArray(value)) return new Set(value.flatMap((item) => [...keysOf(item, path)]))
  if (typeof value !== 'object' || value === null) return new Set()
  return new Set(
    Object.entries(value).flatMap(([key, item]) => {
      const place = path === '' ? key : `${path}.${key}`
      return [place, ...keysOf(item, place)]
    }),
  )
}

/** The same paths for everything that the schema knows. */
function schemaKeysOf(schema: unknown, path = ''): Set<string> {
  if (typeof schema !== 'object' || schema === null) return new Set()
  const { properties = {}, items, anyOf = [], oneOf = [] } = Object(schema)
  const below = [items, ...anyOf, ...oneOf].flatMap((part) => [...schemaKeysOf(part, path)])
  const own = Object.entries(properties).flatMap(([key, part]) => {
    const place = path === '' ? key : `${path}.${key}`
    return [place, ...schemaKeysOf(part, place)]
  })
  return new Set([...own, ...below])
}
