// Lines of ids in a chart's file, however the file is written.
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lineKey, linesOfIds } from '../../../../electron/cli/check-format/lines-of-ids.ts'
import { readDocument } from '../../../../shared/document/read-document.ts'

const FIXTURES = resolve(import.meta.dirname, '../../../fixtures/documents')

test.each(['v1-everything', 'v1-odd-plan'])(
  '%s: every role, pod and person has its line',
  (name) => {
    const text = readFileSync(join(FIXTURES, `${name}.salesorg`), 'utf8')
    const read = readDocument(text)
    if (!read.ok) throw new Error(`${name} does not open`)
    const found = linesOfIds(text)
    const rows = text.split('\n')
    const { roles, pods, people } = read.value
    for (const [kind, things] of Object.entries({ roles, pods, people } as const)) {
      for (const { id } of things) {
        const line = found.get(`${kind}/${id}`)
        expect(rows[(line ?? 0) - 1]).toContain(`"id": ${JSON.stringify(id)}`)
      }
    }
    expect(found.size).toBe(roles.length + pods.length + people.length)
  },
)

test('ids deeper down and outside the document do not count', () => {
  const text = `{"document": {"id": "d",
    "roles": [
      {"extra": {"id": "deep"}, "list": [{"id": "deeper"}], "title": "a \\"id\\": b", "id": "r\\u00e9"}
    ],
    "kpis": [{"id": "k"}],
    "people": [{"id": "r"}, {"id":
      "q"}]}, "roles": [{"id": "outside"}]}`
  expect([...linesOfIds(text)]).toEqual([
    [lineKey('roles', 'ré'), 3],
    [lineKey('people', 'r'), 6],
    [lineKey('people', 'q'), 7],
  ])
})

test('text that is no chart and no JSON is no trouble', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'{}[],:"\\ \nid') }), (text) => {
      expect(linesOfIds(text)).toBeInstanceOf(Map)
    }),
  )
})
