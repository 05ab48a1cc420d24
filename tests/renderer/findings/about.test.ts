// What the chart shows of a finding, and which findings concern a selected role.
import { expect, test } from 'vitest'
import { byRule, findingsAbout, highlightOf, rolesAbout } from '../../../renderer/findings/about.ts'
import { BELT_STAGES } from '../../../shared/document/vocabulary.ts'
import { validate } from '../../../shared/findings/validate.ts'
import { roleId } from '../../../shared/ids.ts'
import { orgOf } from '../../../shared/org/org.ts'
import type { Finding } from '../../../shared/rules/rule.ts'
import { belt, buildDocument, many, plus } from '../../helpers/build-document.ts'
import { TODAY } from '../../helpers/today.ts'

const document = buildDocument(plus(belt(2, 0, 1, 2), { id: 'x' }, { id: 'y' }))
const org = orgOf(document)
const findings = validate(document, TODAY)

function finding(rule: string): Finding {
  const found = findings.find((each) => each.rule === rule)
  if (!found) throw new Error(`${rule} says nothing`)
  return found
}

test('a finding about a stage shows its lane, one about roles their cards', () => {
  expect(highlightOf(org, finding('SG-01'))).toEqual({
    roles: new Set(),
    lanes: new Set(['stage:qualification']),
  })
  const lone = highlightOf(org, finding('SPF-01'))
  expect(lone).toEqual({ roles: new Set(['closing 1']), lanes: new Set() })
})

test('a finding about a pod shows the roles in it', () => {
  const pods = buildDocument({
    structure: 'pods',
    pods: ['North'],
    roles: BELT_STAGES.flatMap((stage) => many(stage, 2, undefined, 'North')),
  })
  const single = validate(pods, TODAY).find(({ rule }) => rule === 'SF-07')
  expect(single && rolesAbout(orgOf(pods), single)).toEqual(pods.roles.map(({ id }) => id))
})

test('a role is concerned by what names it or whoever holds it', () => {
  const about = findingsAbout(org, findings, [roleId('closing 1')])
  expect(about.map(({ rule }) => rule)).toContain('SPF-01')
  expect(about.map(({ rule }) => rule)).not.toContain('SG-01')
  const undecided = findingsAbout(org, findings, [roleId('x')])
  expect(undecided.filter(({ rule }) => rule === 'DQ-04')).toHaveLength(1)
  expect(findingsAbout(org, findings, [roleId('gone')])).toEqual([])
})

test('a role is concerned by what a finding speaks for', () => {
  const stage = finding('SG-01')
  const line = { ...stage, details: [finding('SPF-01')] }
  expect(findingsAbout(org, [line], [roleId('closing 1')])).toEqual([line])
  expect(findingsAbout(org, [stage], [roleId('closing 1')])).toEqual([])
})

test('findings of one rule stand together, in the order they came', () => {
  const groups = [...byRule(findings)]
  expect(groups.map(([rule]) => rule)).toEqual([...new Set(findings.map(({ rule }) => rule))])
  expect(groups.find(([rule]) => rule === 'DQ-04')?.[1]).toHaveLength(2)
  expect(groups.flatMap(([, alike]) => alike)).toHaveLength(findings.length)
})
