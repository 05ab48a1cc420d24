// What the chart shows of a finding, and which findings concern a selected role.
import { expect, test } from 'vitest'
import { byRule, highlightOf, openAmong, rolesAbout } from '../../../renderer/findings/about.ts'
import { BELT_STAGES } from '../../../shared/document/vocabulary.ts'
import { validate } from '../../../shared/findings/validate.ts'
import { laneKey, laneOf } from '../../../shared/org/lanes.ts'
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
  expect(highlightOf(org, finding('SG-01'), 'structure')).toEqual({
    roles: new Set(),
    lanes: new Set(['stage:qualification']),
  })
  const lone = highlightOf(org, finding('SPF-01'), 'structure')
  expect(lone).toEqual({ roles: new Set(['closing 1']), lanes: new Set() })
})

test('where there are no lanes, the cards that would stand in them are shown', () => {
  const subjects = { roles: [], people: [], pods: [], stages: ['account-management'] as const }
  const about = { ...finding('SG-01'), subjects }
  const structure = highlightOf(org, about, 'structure')
  const reporting = highlightOf(org, about, 'reporting')
  expect(structure.roles.size).toBe(0)
  expect(reporting.lanes.size).toBe(0)
  const inLanes = document.roles.filter((role) =>
    structure.lanes.has(laneKey(laneOf(role, document))),
  )
  expect(inLanes.length).toBeGreaterThan(0)
  expect(reporting.roles).toEqual(new Set(inLanes.map(({ id }) => id)))
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

test('the open finding stays open where it is about fewer by now', () => {
  const lone = finding('SPF-01')
  const both = finding('DQ-04')
  const [first] = both.details
  if (!first) throw new Error('Two roles have no stage.')
  expect(openAmong(findings, { ...lone })).toBe(lone)
  expect(openAmong([lone, first], both)).toBe(first)
  expect(openAmong([lone], both)).toBeNull()
  expect(openAmong(findings, null)).toBeNull()
})

test('findings of one rule stand together, in the order they came', () => {
  const groups = [...byRule(findings)]
  expect(groups.map(([rule]) => rule)).toEqual([...new Set(findings.map(({ rule }) => rule))])
  expect(groups.flatMap(([, alike]) => alike)).toHaveLength(findings.length)
})
