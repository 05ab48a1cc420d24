// The structure view as it is heard: a belt of nine word by word, pods with their lanes, and never a role lost.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readDocument } from '../../../../shared/document/read-document.ts'
import type { Document } from '../../../../shared/document/schema.ts'
import { isSpoken } from '../../../../shared/findings/spoken.ts'
import { validate } from '../../../../shared/findings/validate.ts'
import { orgOf } from '../../../../shared/org/org.ts'
import type { OutlineItem } from '../../../../shared/views/outline.ts'
import { STRUCTURE_VIEW } from '../../../../shared/views/structure/structure-view.ts'
import { arbitraryDocument } from '../../../helpers/arbitrary-document.ts'
import { buildDocument, many } from '../../../helpers/build-document.ts'
import { english } from '../../../helpers/english.ts'
import { TODAY } from '../../../helpers/today.ts'

function outlineOf(document: Document): readonly OutlineItem[] {
  const org = orgOf(document)
  const layout = STRUCTURE_VIEW.layout(org, { dropAreas: true })
  return STRUCTURE_VIEW.outline({ org, layout })
}

/** Indented by level. */
function heard(document: Document): readonly string[] {
  const findings = validate(document, TODAY).filter(isSpoken)
  const told = { org: orgOf(document), findings, writer: english }
  const lines = (items: readonly OutlineItem[], indent: string): readonly string[] =>
    items.flatMap((item) => [indent + item.say(told), ...lines(item.children, `${indent}  `)])
  return lines(outlineOf(document), '')
}

function sample(name: string): Document {
  const file = resolve(import.meta.dirname, `../../../../assets/samples/${name}.salesorg`)
  const read = readDocument(readFileSync(file, 'utf8'))
  if (!read.ok) throw new Error(`${name} does not open`)
  return read.value
}

test('a belt of nine, word by word', () => {
  expect(heard(sample('healthy-belt'))).toMatchInlineSnapshot(`
    [
      "Leadership, one role",
      "  Head of sales, Rae",
      "Lead generation, 1 of 4, two roles",
      "  Lead researcher, Sam, reports to Rae",
      "  Lead researcher, Tia, reports to Rae",
      "Qualification, 2 of 4, two roles",
      "  Sales development rep, Uma, reports to Rae",
      "  Sales development rep, Vic, reports to Rae",
      "Closing, 3 of 4, two roles",
      "  Account executive, Wes, reports to Rae",
      "  Account executive, Xia, reports to Rae",
      "Account management, 4 of 4, two roles",
      "  Account manager, Yan, reports to Rae",
      "  Account manager, Zoe, reports to Rae",
      "Support, no roles",
    ]
  `)
})

test('a stage says how many roles are open, and its worst findings', () => {
  const acme = heard(sample('acme-sales-team'))
  expect(acme.find((line) => line.startsWith('Qualification'))).toMatchInlineSnapshot(
    `"Qualification, 2 of 4, two roles, one vacant, one warning: If Priya Shah is away, qualification stops"`,
  )
  expect(acme.find((line) => line.startsWith('Account management'))).toMatchInlineSnapshot(
    `"Account management, 4 of 4, no roles, one error: Nobody does account management"`,
  )
})

test('a stage says who leads it where several do', () => {
  const document = buildDocument({
    roles: [
      { id: 'a', person: 'Ann', does: 'leadership' },
      { id: 'b', person: 'Bob', does: 'leadership' },
      ...many('lead-generation', 1, 'a'),
      ...many('qualification', 2, 'b'),
      ...many('closing', 1, 'a'),
    ],
  })
  const stages = heard(document).filter((line) => line.includes('led by'))
  expect(stages.map((line) => line.split(', ').slice(0, 3))).toEqual([
    ['Lead generation', '1 of 4', 'led by Ann'],
    ['Qualification', '2 of 4', 'led by Bob'],
    ['Closing', '3 of 4', 'led by Ann'],
  ])
})

test('pods hold their lanes', () => {
  const lines = heard(sample('acme-worldwide'))
  expect(lines.slice(0, 8)).toMatchInlineSnapshot(`
    [
      "Leadership, one role",
      "  Head of sales, Maya Okafor",
      "Pod North America, 1 of 3, USA and Canada, led by Jonas Berg, six roles, one warning: No stand-ins in North America, Europe and Asia-Pacific, two notes: No deputy for Jonas Berg",
      "  Lead generation of North America, 1 of 4, two roles",
      "    Business dev. rep, Hana Novak, reports to Jonas Berg, in pod North America",
      "    Lead researcher, Tomás Lima, reports to Jonas Berg, in pod North America",
      "  Qualification of North America, 2 of 4, one role, one warning: No stand-ins in North America, Europe and Asia-Pacific",
      "    Sales dev. rep, Priya Shah, reports to Jonas Berg, in pod North America, one warning: No stand-ins in North America, Europe and Asia-Pacific",
    ]
  `)
})

test('every role of any chart is heard once', () => {
  fc.assert(
    fc.property(arbitraryDocument, (document) => {
      const rolesIn = (items: readonly OutlineItem[]): readonly (string | null)[] =>
        items.flatMap(({ roleId, children }) => [roleId, ...rolesIn(children)])
      const roles = rolesIn(outlineOf(document)).filter((id) => id !== null)
      expect(roles.toSorted()).toEqual(
        [...new Set(document.roles.map(({ id }) => id as string))].toSorted(),
      )
    }),
    { numRuns: 40 },
  )
})
