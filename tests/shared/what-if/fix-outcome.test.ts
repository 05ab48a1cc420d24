// What a fix would do: its finding ends, ends for some, weighs less or waits for a hire; what else goes and comes.
import { describe, expect, test } from 'vitest'
import type { Document } from '../../../shared/document/schema.ts'
import type { EditCall } from '../../../shared/editing/apply-edit.ts'
import { validate } from '../../../shared/findings/validate.ts'
import { personId, roleId } from '../../../shared/ids.ts'
import { orgOf } from '../../../shared/org/org.ts'
import type { Finding } from '../../../shared/rules/rule.ts'
import type { RuleId } from '../../../shared/rules/rule-id.ts'
import {
  type FixOutcome,
  fixOutcome,
  fixOutcomes,
  isPlain,
} from '../../../shared/what-if/fix-outcome.ts'
import { sayGain, sayOutcome } from '../../../shared/what-if/say-outcome.ts'
import { belt, buildDocument, many, plus } from '../../helpers/build-document.ts'
import { english } from '../../helpers/english.ts'
import { TODAY } from '../../helpers/today.ts'

function outcomesOf(document: Document, rule: RuleId): readonly FixOutcome[] {
  const before = validate(document, TODAY)
  const finding = before.find((each) => each.rule === rule)
  if (!finding) throw new Error(`${rule} says nothing`)
  let ids = 0
  const newId = () => {
    ids += 1
    return `new ${ids}`
  }
  return fixOutcomes({ org: orgOf(document), finding, today: TODAY, newId }, before)
}

const labels = (outcomes: readonly FixOutcome[]) =>
  outcomes.map(({ fix }) => english.write(fix.label))

const rules = (findings: readonly Finding[]) => findings.map(({ rule }) => rule)

test('a backup ends that work hangs on one person, and adds nothing', () => {
  const [first] = outcomesOf(buildDocument(belt(2, 2, 1, 2)), 'SPF-01')
  if (!first) throw new Error('Somebody can step in.')
  expect(first).toMatchObject({ effect: 'ends', subjects: 1, left: 0, severity: null, but: [] })
  expect(isPlain(first)).toBe(true)
  expect(english.write(sayOutcome(first))).toMatch(/^ends this.*; adds nothing$/)
  expect(rules(validate(first.document, TODAY))).not.toContain('SPF-01')
})

test('what would help nobody is not offered', () => {
  const document = buildDocument({ structure: null, roles: many('closing', 2) })
  // Without a structure nothing is asked of one: each brings more than it ends.
  const outcomes = outcomesOf(document, 'SF-11')
  for (const outcome of outcomes) expect(isPlain(outcome)).toBe(false)
})

describe('somebody who takes over a stage that nobody does', () => {
  const outcomes = outcomesOf(buildDocument(belt(2, 0, 2, 2)), 'SG-01')
  const giving = outcomes.find(({ addsOpenRole }) => !addsOpenRole)

  test('gains deals, by usual figures', () => {
    if (!giving) throw new Error(`${labels(outcomes)}`)
    expect(giving.gain?.now).toBeGreaterThan(0)
    const gain = sayGain(giving)
    expect(gain && english.write(gain)).toMatch(/^\+\d+\.?\d* deals a month, by usual figures$/)
  })

  test('ends it, and tells what is said instead', () => {
    expect(giving).toMatchObject({ effect: 'ends', but: [] })
    expect(rules(giving?.brought ?? [])).toContain('SPF-01')
    expect(giving && english.write(sayOutcome(giving))).toMatch(/; brings .*warning/)
  })
})

test('a muted finding is neither brought nor gone', () => {
  const team = buildDocument(belt(2, 0, 2, 2))
  const muted = { rule: 'SPF-01', reason: 'We know' }
  const [, giving] = outcomesOf({ ...team, settings: { muted: [muted] } }, 'SG-01')
  expect(rules(giving?.brought ?? [])).not.toContain('SPF-01')
})

test('all that a fix changes is one document, and the one it is asked about stays', () => {
  const team = buildDocument(plus(belt(2, 2, 1, 2), { id: 'x' }))
  const before = structuredClone(team)
  for (const { document } of outcomesOf(team, 'SPF-01')) expect(document).not.toBe(team)
  expect(team).toEqual(before)
})

describe('edits written by hand', () => {
  const team = buildDocument(belt(2, 2, 1, 2))

  /** What they would do about the rule's finding, which is about these roles where some are named. */
  function tried(
    document: Document,
    rule: RuleId,
    edits: readonly EditCall[],
    roles?: readonly string[],
  ): FixOutcome | null {
    const before = validate(document, TODAY)
    const found = before.find((each) => each.rule === rule)
    if (!found) throw new Error(`${rule} says nothing`)
    const finding = roles
      ? { ...found, subjects: { ...found.subjects, roles: roles.map(roleId) } }
      : found
    const fix = { label: 'Do it', edits }
    return fixOutcome({ org: orgOf(document), finding, today: TODAY }, before, fix)
  }

  const backup = (role: string, person: string): EditCall => ({
    edit: 'set-backups',
    args: { roleId: roleId(role), backups: [personId(person)] },
  })
  const holder = (role: string) => orgOf(team).role(roleId(role))?.personId ?? 'nobody'

  test('for some of its subjects only', () => {
    const thin = buildDocument(belt(1, 1, 2, 2))
    const edits = [backup('qualification 1', holder('closing 1'))]
    const outcome = tried(thin, 'SPF-01', edits, ['lead-generation 1', 'qualification 1'])
    expect(outcome).toMatchObject({ effect: 'fewer', subjects: 2, left: 1 })
    expect(outcome && isPlain(outcome)).toBe(true)
    expect(outcome && english.write(sayOutcome(outcome))).toMatch(
      /^ends this for 1 of 2.*; adds nothing$/,
    )
  })

  test('an open role helps once it is filled, and says so', () => {
    const role = { id: roleId('more'), title: 'Closer', stages: [{ stage: 'closing' as const }] }
    const add: EditCall = {
      edit: 'add-roles',
      args: { roles: [{ ...role, podId: null, managerId: roleId('head') }] },
    }
    const outcome = tried(team, 'SPF-01', [add])
    expect(outcome).toMatchObject({ effect: 'once-filled', addsOpenRole: true })
    expect(outcome && isPlain(outcome)).toBe(false)
    expect(outcome && english.write(sayOutcome(outcome))).toMatch(/^ends this once filled; /)
  })

  test.each<[string, readonly EditCall[]]>([
    ['is refused', [backup('gone', 'nobody')]],
    ['changes nothing', []],
    ['does not help', [{ edit: 'rename-chart', args: { name: 'Another name' } }]],
  ])('nothing is offered that %s', (_, edits) => {
    expect(tried(team, 'ST-13', edits)).toBeNull()
  })

  test('what brings something worse is no plain offer, and names it', () => {
    const outcome = tried(team, 'ST-13', [
      { edit: 'set-shared-goal', args: { goal: 'Win together' } },
      { edit: 'remove-roles', args: { roleIds: [roleId('closing 1')] } },
    ])
    expect(outcome?.effect).toBe('ends')
    expect(outcome && isPlain(outcome)).toBe(false)
    expect(rules(outcome?.but ?? [])).toContain('SG-01')
    expect(outcome && english.write(sayOutcome(outcome))).toMatch(/; but brings 1 error/)
  })
})
