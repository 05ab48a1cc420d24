// Tests one rule the same way as all others: when it fires, when it is quiet, and its habits.
import { describe, expect, test } from 'vitest'
import type { Document } from '../../shared/document/schema.ts'
import type { Severity } from '../../shared/document/vocabulary.ts'
import { applyEdits } from '../../shared/editing/apply-edit.ts'
import { gathered } from '../../shared/findings/gather.ts'
import { orgOf } from '../../shared/org/org.ts'
import { boardFinding } from '../../shared/pages/finding-figures.ts'
import { type Finding, type Rule, TOGETHER } from '../../shared/rules/rule.ts'
import { limitsOf } from '../../shared/thresholds/limits.ts'
import type { ThresholdKey } from '../../shared/thresholds/thresholds.ts'
import { buildDocument, type Note } from './build-document.ts'
import { deepFreeze } from './deep-freeze.ts'
import { english } from './english.ts'
import { TODAY } from './today.ts'

export interface QuietCase {
  readonly name: string
  readonly org: Note
  /** Exactly on this threshold, on the quiet side. */
  readonly limit?: ThresholdKey
}

export interface FiresCase extends QuietCase {
  readonly expect: readonly {
    readonly message: string
    readonly data?: Readonly<Record<string, unknown>>
    readonly severity?: Severity
    readonly roles?: readonly string[]
    readonly people?: readonly string[]
    readonly pods?: readonly string[]
    readonly stages?: readonly string[]
  }[]
  /** Labels of the fixes of the first finding, where they matter. */
  readonly fixes?: readonly string[]
}

interface Cases {
  readonly quiet: readonly QuietCase[]
  readonly fires: readonly FiresCase[]
}

/** Fails for missing cases as well: no quiet one, no firing one, a message or threshold untried. */
export function testRule(rule: Rule, { quiet, fires }: Cases): void {
  describe(`${rule.id} ${rule.title}`, () => {
    test.each(quiet.map((each) => [each.name, each] as const))('is quiet: %s', (_name, { org }) => {
      expect(findingsOf(rule, buildDocument(org))).toEqual([])
    })
    test.each(fires.map((each) => [each.name, each] as const))('fires: %s', (_name, each) => {
      const document = buildDocument(each.org)
      const found = findingsOf(rule, document)
      expect(found.map(({ message }) => message)).toEqual(each.expect.map(({ message }) => message))
      for (const [at, expected] of each.expect.entries()) expectFinding(rule, found[at], expected)
      expectSameWhenShuffled(rule, document, found)
      for (const finding of found) {
        expectSentence(rule, finding)
        expectForReaders(document, finding)
        expectFixesToWork(rule, document, finding)
      }
      for (const finding of gathered(found, () => rule)) {
        expectSentence(rule, finding)
        expectForReaders(document, finding)
      }
      if (each.fixes)
        expect(
          fixesOf(rule, document, found[0]).map(({ label }) => plain(english.write(label))),
        ).toEqual(each.fixes)
    })
    test('has cases for everything it says and every threshold it reads', () => {
      expect(quiet.length, 'add a case in which the rule is quiet').toBeGreaterThan(0)
      const said = new Set(fires.flatMap((each) => each.expect.map(({ message }) => message)))
      // What is said of several together has charts of its own: see together.test.ts.
      const messages = Object.keys(rule.messages).filter((message) => message !== TOGETHER)
      expect([...said].toSorted(), 'fire every message').toEqual(messages.toSorted())
      const tried = new Set([...quiet, ...fires].flatMap(({ limit }) => limit ?? []))
      expect([...tried].toSorted(), 'try every threshold exactly on its limit').toEqual(
        [...rule.thresholds].toSorted(),
      )
      const orgs = [...quiet, ...fires].map(({ org }) => JSON.stringify(org))
      expect(new Set(orgs).size, 'no two cases with the same organisation').toBe(orgs.length)
    })
  })
}

function findingsOf(rule: Rule, document: Document): readonly Finding[] {
  const applies =
    rule.appliesTo === 'any' ||
    (document.structure !== null && rule.appliesTo.includes(document.structure))
  if (!applies) return []
  deepFreeze(document)
  const found = rule.findingsIn(orgOf(document), limitsOf(document), TODAY)
  expect(rule.findingsIn(orgOf(document), limitsOf(document), TODAY)).toEqual(found)
  return found
}

function expectFinding(
  rule: Rule,
  finding: Finding | undefined,
  expected: FiresCase['expect'][number],
): void {
  expect(finding).toBeDefined()
  if (!finding) return
  expect(finding.severity).toBe(expected.severity ?? rule.severity)
  if (expected.data) expect(finding.data).toEqual(expected.data)
  for (const kind of ['roles', 'people', 'pods', 'stages'] as const) {
    if (expected[kind])
      expect([...finding.subjects[kind]].toSorted()).toEqual([...expected[kind]].toSorted())
  }
}

/** Judgement must not hang on the order of cards; which finding comes first may. */
function expectSameWhenShuffled(rule: Rule, document: Document, found: readonly Finding[]): void {
  const turned = {
    ...document,
    roles: document.roles.toReversed(),
    people: document.people.toReversed(),
  }
  const again = findingsOf(rule, turned)
  expect(again.map(signature).toSorted()).toEqual(found.map(signature).toSorted())
}

function signature({ message, severity, subjects }: Finding): string {
  const sorted = Object.fromEntries(
    Object.entries(subjects).map(([kind, ids]) => [kind, [...ids].toSorted()]),
  )
  return JSON.stringify([message, severity, sorted])
}

/** Blanks that do not break read like others. */
function plain(text: string): string {
  return text.replaceAll('\u00a0', ' ')
}

/** A sentence that a founder can read: filled in, short, and without our own words. */
function expectSentence(rule: Rule, finding: Finding): void {
  const sentence = rule.messages[finding.message]?.(finding.data)
  expect(sentence).toBeDefined()
  const headline = english.write(sentence?.headline ?? '')
  const advice = english.write(sentence?.advice ?? '')
  for (const text of [headline, advice]) {
    expect(text).not.toMatch(/undefined|null|NaN|\[object|[A-Z]{2,3}-\d\d/)
    expect(text.trim()).toBe(text)
    expect(text.length).toBeGreaterThan(8)
    // Only names are cut off, and none in these charts is so long.
    expect(text).not.toContain('…')
  }
  expect(headline).not.toMatch(/\.$/)
  expect(advice).toMatch(/[.]$/)
}

/** On a page of a board it speaks of the company as "we", and tells nobody what to do in the program. */
function expectForReaders(document: Document, finding: Finding): void {
  const { headline, reason, remedy } = boardFinding(orgOf(document), finding, TODAY, english)
  for (const text of [headline, reason, remedy]) {
    expect(text).not.toMatch(FOR_EDITORS)
    expect(text).not.toMatch(AS_OBJECT)
  }
  expect(headline).not.toMatch(/\.$/)
  expect(`${reason}${remedy}`).toMatch(/\.$/)
}

/** "You" as an object became "we" as well, which should be "us": such a sentence says it in another way to readers. */
const AS_OBJECT =
  /\b(about|at|behind|beside|by|costs?|for|from|gives?|helps?|lets?|limits?|makes?|on|over|shows?|tells?|to|with|without) we\b/i

/** Words to whoever edits the chart, and what is done with hand and keyboard or only written down. */
const FOR_EDITORS =
  /\b(you|yours?|yoursel(f|ves)|pitcrew|the samples|under Capacity|under “|advisor says)\b|\b([Dd]rag|[Ee]nter|[Mm]ark|[Mm]erge the entries|[Mm]erge into|[Ss]et it)\b|\bput .* on the chart|(^|[.:;,] |\bor |\band )([Ss]ay (who|which|how|that|why|whose)|[Cc]hoose (a|the|another)\b|[Cc]lear|[Dd]elete|[Ll]ook at|[Uu]se the usual|[Uu]se (two|conv|pods)|[Ww]rite down (when|what|0)|[Ww]ho leads for now)/

function fixesOf(rule: Rule, document: Document, finding: Finding | undefined) {
  let number = 0
  const newId = () => `new-${++number}`
  return finding ? rule.fixesFor({ org: orgOf(document), finding, today: TODAY, newId }) : []
}

/** After a fix the same finding about the same subjects is gone, and the edits were all taken. */
function expectFixesToWork(rule: Rule, document: Document, finding: Finding): void {
  for (const fix of fixesOf(rule, document, finding)) {
    const outcome = applyEdits(document, fix.edits, fix.label)
    expect(outcome, `${english.write(fix.label)} is refused`).toMatchObject({ ok: true })
    if (!outcome.ok) continue
    const left = findingsOf(rule, outcome.value.document).map(signature)
    expect(left, `“${english.write(fix.label)}” leaves the finding as it was`).not.toContain(
      signature(finding),
    )
  }
}
