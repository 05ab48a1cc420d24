// The reporting view as it is heard: a belt of nine word by word, everybody below their manager.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { readDocument } from '../../../../shared/document/read-document.ts'
import type { Document } from '../../../../shared/document/schema.ts'
import { isSpoken } from '../../../../shared/findings/spoken.ts'
import { validate } from '../../../../shared/findings/validate.ts'
import { orgOf } from '../../../../shared/org/org.ts'
import type { OutlineItem } from '../../../../shared/views/outline.ts'
import { REPORTING_VIEW } from '../../../../shared/views/reporting/reporting-view.ts'
import { buildDocument, many } from '../../../helpers/build-document.ts'
import { english } from '../../../helpers/english.ts'
import { TODAY } from '../../../helpers/today.ts'

/** Indented by level. */
function heard(document: Document): readonly string[] {
  const org = orgOf(document)
  const layout = REPORTING_VIEW.layout(org, { dropAreas: true })
  const findings = validate(document, TODAY).filter(isSpoken)
  const lines = (items: readonly OutlineItem[], indent: string): readonly string[] =>
    items.flatMap((item) => [
      indent + item.say({ org, findings, writer: english }),
      ...lines(item.children, `${indent}  `),
    ])
  return lines(REPORTING_VIEW.outline({ org, layout }), '')
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
      "Head of sales, Rae, leadership, 8 direct reports",
      "  Lead researcher, Sam, reports to Rae, lead generation",
      "  Lead researcher, Tia, reports to Rae, lead generation",
      "  Sales development rep, Uma, reports to Rae, qualification",
      "  Sales development rep, Vic, reports to Rae, qualification",
      "  Account executive, Wes, reports to Rae, closing",
      "  Account executive, Xia, reports to Rae, closing",
      "  Account manager, Yan, reports to Rae, account management",
      "  Account manager, Zoe, reports to Rae, account management",
    ]
  `)
})

test('who reports to nobody that is on the chart, or in a circle, is heard so', () => {
  const belt = sample('healthy-belt')
  const roles = belt.roles.map((role, at) => {
    if (at === 1) return { ...role, managerId: belt.roles[2]?.id ?? null }
    if (at === 2) return { ...role, managerId: belt.roles[1]?.id ?? null }
    return role
  })
  const lines = heard({ ...belt, roles })
  expect(lines.filter((line) => line.includes('in a circle of managers'))).toHaveLength(1)
  expect(lines).toHaveLength(9)
})

test('it reads as a tree, also what is folded away', () => {
  const org = orgOf(
    buildDocument({
      roles: [
        { id: 'head', person: 'Maya', does: 'leadership' },
        { id: 'a', person: 'Ann', does: 'leadership', to: 'head' },
        { id: 'b', does: 'leadership', to: 'head' },
        ...many('closing', 4, 'a'),
        ...many('qualification', 2, 'b'),
        { id: 'lost', does: 'closing', to: 'nobody' },
      ],
    }),
  )
  const told = { org, findings: [], writer: english }
  const lines: string[] = []
  const read = (items: readonly OutlineItem[], level: number) => {
    for (const item of items) {
      lines.push(`${level} ${item.say(told)}`)
      read(item.children, level + 1)
    }
  }
  read(REPORTING_VIEW.outline({ org, layout: REPORTING_VIEW.layout(org, { dropAreas: true }) }), 1)
  expect(lines).toEqual([
    '1 head, Maya, leadership, 2 direct reports',
    '2 a, Ann, reports to Maya, leadership, 4 direct reports',
    '3 closing 1, P closing 1, reports to Ann, closing',
    '3 closing 2, P closing 2, reports to Ann, closing',
    '3 closing 3, P closing 3, reports to Ann, closing',
    '3 closing 4, P closing 4, reports to Ann, closing',
    '2 b, vacant, reports to Maya, leadership, 2 direct reports',
    '3 qualification 1, P qualification 1, reports to b, qualification',
    '3 qualification 2, P qualification 2, reports to b, qualification',
    '1 lost, vacant, closing, manager is not on the chart',
  ])
})
