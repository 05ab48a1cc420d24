// How rules are named: groups, structures, and the generated document that lists them all.
import { expect, test } from 'vitest'
import { rules } from '../../../shared/findings/rules.ts'
import { rulesDocument } from '../../../shared/findings/rules-document.ts'
import { inGroups, sayJudged } from '../../../shared/rules/rule-words.ts'
import type { Threshold } from '../../../shared/thresholds/threshold.ts'
import { THRESHOLDS } from '../../../shared/thresholds/thresholds.ts'
import { english } from '../../helpers/english.ts'

test('every rule is in one group, and no group is empty', () => {
  const groups = inGroups(rules)
  const idsOf = (listed: readonly { readonly id: string }[]) =>
    listed.map(({ id }) => id).toSorted()
  expect(idsOf(groups.flatMap(({ members }) => members))).toEqual(idsOf(rules))
  expect(groups.every(({ id, members }) => members.every(({ group }) => group === id))).toBe(true)
  expect(inGroups([])).toEqual([])
})

test('what a rule judges is said as one list', () => {
  expect(sayJudged({ appliesTo: 'any' })).toBe('Every chart')
  expect(sayJudged({ appliesTo: ['conveyor', 'pods'] })).toBe('Conveyor, pods')
})

test('the document has everything about each rule', () => {
  const text = rulesDocument()
  for (const { id, title, condition, source, knownLimits, thresholds } of rules) {
    const from = text.indexOf(`### ${id} ${title}\n`)
    const section = text.slice(from, text.indexOf('\n#', from + 1) + 1 || undefined)
    for (const part of [condition, source, knownLimits]) expect(section).toContain(part)
    for (const key of thresholds) {
      const { title: number, default: usual, min, max }: Threshold = THRESHOLDS[key]
      const [shown, from, to] = [usual, min, max].map(english.write)
      expect(section).toContain(`| ${number} | ${shown} | ${from} to ${to} |`)
    }
  }
})

test('its table of contents leads to every heading, each by an address of its own', () => {
  const text = rulesDocument()
  const anchors = [...text.matchAll(/\]\(#([^)]+)\)/g)].map(([, anchor]) => anchor)
  const headings = [...text.matchAll(/^###? (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[’,.?:()“”]/g, '')
      .replaceAll(' ', '-'),
  )
  expect(anchors).toEqual(headings)
  expect(new Set(anchors).size).toBe(anchors.length)
})
