// Folding: what stays a line, what becomes a detail of which, and that nothing is lost on any chart.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Severity, Stage } from '../../../shared/document/vocabulary.ts'
import { fold, withDetails } from '../../../shared/findings/fold.ts'
import { rules } from '../../../shared/findings/rules.ts'
import { personId, podId, roleId } from '../../../shared/ids.ts'
import { orgOf } from '../../../shared/org/org.ts'
import type { Finding } from '../../../shared/rules/rule.ts'
import type { RuleId } from '../../../shared/rules/rule-id.ts'
import { limitsOf } from '../../../shared/thresholds/limits.ts'
import { arbitraryDocument } from '../../helpers/arbitrary-document.ts'
import { belt, buildDocument, plus } from '../../helpers/build-document.ts'
import { TODAY } from '../../helpers/today.ts'

interface About {
  readonly roles?: readonly string[]
  readonly people?: readonly string[]
  readonly pods?: readonly string[]
  readonly stages?: readonly Stage[]
}

function finding(
  rule: RuleId,
  severity: Severity,
  { roles = [], people = [], pods = [], stages = [] }: About = {},
  more: Partial<Finding> = {},
): Finding {
  const subjects = {
    roles: roles.map(roleId),
    people: people.map(personId),
    pods: pods.map(podId),
    stages,
  }
  return { rule, severity, subjects, message: 'm', data: {}, details: [], muted: null, ...more }
}

const large = orgOf(buildDocument(plus(belt(2, 2, 2, 2), { id: 'open' }, { id: 'also open' })))
const small = orgOf(buildDocument(belt(1, 0, 1, 1)))
const closer = { roles: ['closing 1'] }

/** "SPF-01", or "SPF-01 + SG-05" where it speaks for something. */
function lines(findings: readonly Finding[], org = large): readonly string[] {
  return fold(findings, org).map(({ rule, details }) =>
    [rule, ...details.map((detail) => detail.rule)].join(' + '),
  )
}

describe('one person or pod', () => {
  const three = [
    finding('ST-16', 'info', closer),
    finding('BA-09', 'warning', closer),
    finding('SPF-05', 'warning', closer),
  ]

  test('is the subject of two lines; the lightest is a detail of the heaviest', () => {
    expect(lines(three)).toEqual(['BA-09', 'SPF-05 + ST-16'])
  })

  test('is the same whether named by role or as a person', () => {
    const [role, ...others] = three
    const person = { ...finding('ST-16', 'info', { people: ['P closing 1'] }) }
    expect(role && lines([person, ...others])).toEqual(['BA-09', 'SPF-05 + ST-16'])
    const pod = { pods: ['North'] }
    const ofPod = three.map(({ rule, severity }) => finding(rule, severity, pod))
    expect(lines(ofPod)).toEqual(['BA-09', 'SPF-05 + ST-16'])
  })

  test('has two lines more for errors, none of which is folded', () => {
    const errors = (['SG-01', 'SG-02', 'SPF-01'] as const).map((rule) =>
      finding(rule, 'error', closer),
    )
    expect(lines([...errors, ...three])).toEqual([
      'SG-01',
      'SG-02',
      'SPF-01 + SPF-05 + BA-09 + ST-16',
    ])
  })

  test('hears one rule once, whatever there is room for', () => {
    const twice = [
      finding('SPF-01', 'warning', { ...closer, stages: ['closing'] }),
      finding('SPF-01', 'info', { ...closer, stages: ['qualification'] }),
    ]
    expect(lines(twice)).toEqual(['SPF-01 + SPF-01'])
  })

  test('needs no note where somebody is warned of the same', () => {
    const others = ['lead-generation 1', 'lead-generation 2'].map((id) => ({ roles: [id] }))
    const [first = {}, second = {}] = others
    const said = [finding('SPF-09', 'info', first), finding('SPF-09', 'warning', second)]
    expect(lines(said)).toEqual(['SPF-09 + SPF-09'])
    expect(lines(said.map((each) => ({ ...each, severity: 'info' as const })))).toHaveLength(2)
  })

  test('is nobody else: two vacant roles, two people, a person and a pod', () => {
    const apart = [{ roles: ['open'] }, { roles: ['also open'] }, closer, { pods: ['North'] }]
    expect(lines(apart.map((about) => finding('ST-16', 'info', about)))).toHaveLength(4)
  })

  test('is not counted in lines about many', () => {
    const many = { roles: ['closing 1', 'closing 2', 'qualification 1', 'qualification 2'] }
    const [first, second] = three
    if (!first || !second) throw new Error('Bug: no findings')
    expect(lines([finding('SC-01', 'warning', many), first, second])).toHaveLength(3)
    expect(lines([...three, finding('SC-01', 'info', many)])).toContain('SC-01')
  })

  test('is spoken of by what was counted before what is so by usual figures', () => {
    const usual = finding('BA-06', 'warning', closer, { data: { basis: 'usual' } })
    expect(lines([usual, ...three.slice(1), finding('SC-02', 'warning', closer)])).toEqual([
      'BA-09',
      'SPF-05 + SC-02 + BA-06',
    ])
  })

  test('keeps the details of what is folded', () => {
    const [light, ...others] = three
    if (!light) throw new Error('Bug: no findings')
    const detail = finding('SG-05', 'info')
    expect(lines([{ ...light, details: [detail] }, ...others])).toEqual([
      'BA-09',
      'SPF-05 + ST-16 + SG-05',
    ])
  })

  test('is let alone by what is muted', () => {
    const muted = three.map((each) => ({ ...each, muted: 'Known' }))
    expect(lines(muted)).toEqual(['ST-16', 'BA-09', 'SPF-05'])
    expect(lines([...muted.slice(1), ...three.slice(0, 2)])).toEqual([
      'BA-09',
      'SPF-05',
      'ST-16',
      'BA-09',
    ])
  })
})

describe('a team of up to four', () => {
  const notes = (['ST-10', 'ST-12', 'ST-13', 'KP-01', 'SG-10', 'BA-12'] as const).map((rule) =>
    finding(rule, 'info', { stages: rule === 'ST-10' || rule === 'ST-13' ? ['closing'] : [] }),
  )

  test('reads five lines: the sixth is a detail of what it shares most with', () => {
    expect(lines(notes, small)).toEqual(['ST-10 + ST-13', 'ST-12', 'KP-01', 'SG-10', 'BA-12'])
    expect(lines(notes)).toHaveLength(6)
  })

  test('what shares nothing with any line hangs on the last', () => {
    const apart = notes.map((each) => finding(each.rule, 'info'))
    expect(lines(apart, small)).toEqual(['ST-10', 'ST-12 + ST-13', 'KP-01', 'SG-10', 'BA-12'])
  })

  test('reads every error', () => {
    const errors = notes.map((each) => finding(each.rule, 'error'))
    expect(lines([...errors, ...notes], small)).toHaveLength(6)
  })
})

/** What all rules find, unsuppressed and unsorted, some of it muted. */
const found = fc
  .tuple(arbitraryDocument, fc.infiniteStream(fc.integer({ min: 0, max: 4 })))
  .map(([document, picks]) => {
    const org = orgOf(document)
    const limit = limitsOf(document)
    const findings = rules
      .flatMap((rule) => rule.findingsIn(org, limit, TODAY))
      .map((each) => (picks.next().value === 0 ? { ...each, muted: 'Known' } : each))
    return { org, findings }
  })

const alone = (each: Finding) => ({ ...each, details: [] })

test('on any chart nothing is lost or said twice, no error and nothing muted is folded', () => {
  fc.assert(
    fc.property(found, ({ org, findings }) => {
      const folded = fold(findings, org)
      const all = withDetails(folded).map(alone)
      expect(all).toHaveLength(findings.length)
      expect(new Set(all.map((each) => JSON.stringify(each)))).toEqual(
        new Set(findings.map((each) => JSON.stringify(each))),
      )
      const details = folded.flatMap((line) => line.details)
      expect(details.filter(({ severity, muted }) => severity === 'error' || muted)).toEqual([])
      expect(folded.filter((line) => line.muted !== null && line.details.length > 0)).toEqual([])
    }),
    { numRuns: 40 },
  )
})

test('on any chart lines keep their order, what is muted folds nothing, and folding again changes nothing', () => {
  fc.assert(
    fc.property(found, ({ org, findings }) => {
      const folded = fold(findings, org)
      const kept = new Set(folded.map((line) => JSON.stringify(alone(line))))
      expect(folded.map(alone)).toEqual(findings.filter((each) => kept.has(JSON.stringify(each))))
      const spoken = (all: readonly Finding[]) => all.filter(({ muted }) => muted === null)
      expect(fold(spoken(findings), org)).toEqual(spoken(folded))
      expect(fold(folded, org)).toEqual(folded)
    }),
    { numRuns: 40 },
  )
})
