// Templates: whole charts of the size they name, which our own rules find nothing wrong with.
import { describe, expect, test } from 'vitest'
import { readDocument } from '../../../shared/document/read-document.ts'
import { type Document, documentSchema } from '../../../shared/document/schema.ts'
import { STRUCTURES } from '../../../shared/document/vocabulary.ts'
import { writeDocument } from '../../../shared/document/write-document.ts'
import { isSpoken } from '../../../shared/findings/spoken.ts'
import { sayFinding, validate } from '../../../shared/findings/validate.ts'
import { TEMPLATES } from '../../../shared/templates/templates.ts'
import { english } from '../../helpers/english.ts'
import { TODAY } from '../../helpers/today.ts'

/** Everybody has come: each vacant role has a person of its own. */
function filled(document: Document): Document {
  const vacant = document.roles.filter(({ personId }) => personId === null)
  return documentSchema().parse({
    ...document,
    people: [...document.people, ...vacant.map(({ id }) => ({ id: `p-${id}`, name: `P ${id}` }))],
    roles: document.roles.map((role) => ({ ...role, personId: role.personId ?? `p-${role.id}` })),
  })
}

/** Errors and warnings, in words. */
function loudIn(document: Document): readonly string[] {
  return validate(document, TODAY)
    .filter((finding) => isSpoken(finding) && finding.severity !== 'info')
    .map((finding) => `${finding.rule} ${sayFinding(finding, english).headline}`)
}

describe.each(TEMPLATES)('$name', ({ name, structure, chart }) => {
  const document = chart()

  test('has as many roles as it says, in its structure, and can be saved', () => {
    expect(document.roles).toHaveLength(Number(/\d+/.exec(name)?.[0]))
    expect(document.structure).toBe(structure)
    expect(readDocument(writeDocument(document))).toEqual({ ok: true, value: document })
  })

  test('has no error and no warning, neither as it is nor once everybody has come', () => {
    expect(loudIn(document)).toEqual([])
    expect(loudIn(filled(document))).toEqual([])
  })
})

test('there is a small and a large one for every structure', () => {
  const structures = TEMPLATES.map(({ structure }) => structure)
  expect(structures).toEqual(STRUCTURES.flatMap((each) => [each, each]))
})
