// Marks: the worst finding about each role and lane; what is muted marks nothing.
import { describe, expect, it } from 'vitest'
import { type Document, documentSchema } from '../../../shared/document/schema.ts'
import { BELT_STAGES, type Severity, type Stage } from '../../../shared/document/vocabulary.ts'
import { marksOf } from '../../../shared/findings/marks.ts'
import { validate } from '../../../shared/findings/validate.ts'
import { podId, roleId } from '../../../shared/ids.ts'
import { layoutOf } from '../../../shared/layout/layout-of.ts'
import { orgOf } from '../../../shared/org/org.ts'
import type { Finding } from '../../../shared/rules/rule.ts'
import { buildScene } from '../../../shared/scene/build-scene.ts'
import { buildDocument, many } from '../../helpers/build-document.ts'
import { smallOrganisation } from '../../helpers/edit-tester.ts'
import { english } from '../../helpers/english.ts'
import { TODAY } from '../../helpers/today.ts'

interface About {
  readonly roles?: readonly string[]
  readonly pods?: readonly string[]
  readonly stages?: readonly Stage[]
  readonly muted?: string
}

function finding(severity: Severity, { roles, pods, stages, muted }: About): Finding {
  return {
    rule: 'SG-01',
    message: 'any',
    data: {},
    severity,
    subjects: {
      roles: (roles ?? []).map(roleId),
      pods: (pods ?? []).map(podId),
      people: [],
      stages: stages ?? [],
    },
    details: [],
    muted: muted ?? null,
  }
}

function marks(findings: readonly Finding[], document: Document = smallOrganisation) {
  const { roles, lanes } = marksOf(findings, orgOf(document))
  return { roles: Object.fromEntries(roles), lanes: Object.fromEntries(lanes) }
}

const belt: Document = { ...smallOrganisation, structure: 'conveyor' }
const twoParty: Document = { ...smallOrganisation, structure: 'two-party' }

describe('roles', () => {
  it('carry the worst finding about them, whatever comes first', () => {
    const found = [
      finding('info', { roles: ['closer', 'leads'] }),
      finding('error', { roles: ['closer'] }),
      finding('warning', { roles: ['closer', 'leads'] }),
    ]
    const expected = { closer: 'error', leads: 'warning' }
    expect(marks(found).roles).toEqual(expected)
    expect(marks(found.toReversed()).roles).toEqual(expected)
  })

  it('carry what a finding speaks for, unless it is muted', () => {
    const details = [finding('warning', { roles: ['closer'] })]
    const line = { ...finding('error', { roles: ['leads'] }), details }
    expect(marks([line]).roles).toEqual({ leads: 'error', closer: 'warning' })
    expect(marks([{ ...line, muted: 'Known' }]).roles).toEqual({})
  })

  it('carry nothing for a muted finding', () => {
    const found = [
      finding('error', { roles: ['closer'], muted: 'Known' }),
      finding('info', { roles: ['closer'] }),
    ]
    expect(marks(found).roles).toEqual({ closer: 'info' })
  })
})

describe('lanes', () => {
  it('of the belt carry what is about their stage', () => {
    expect(marks([finding('error', { stages: ['closing'] })], belt)).toEqual({
      roles: {},
      lanes: { 'stage:closing': 'error' },
    })
  })

  it('carry the worst, and nothing that is muted', () => {
    const found = [
      finding('warning', { stages: ['closing', 'qualification'] }),
      finding('error', { stages: ['closing'] }),
      finding('error', { stages: ['qualification'], muted: 'Known' }),
    ]
    expect(marks(found, belt).lanes).toEqual({
      'stage:closing': 'error',
      'stage:qualification': 'warning',
    })
  })

  it('of a pod carry only what is about this pod', () => {
    const found = [finding('warning', { stages: ['closing'], pods: ['south'] })]
    expect(marks(found).lanes).toEqual({ 'pod:closing:south': 'warning' })
  })

  it('of two parties carry what is about any of their stages', () => {
    expect(marks([finding('warning', { stages: ['qualification'] })], twoParty).lanes).toEqual({
      'team:sales': 'warning',
    })
  })

  it('are not marked by notes', () => {
    expect(marks([finding('info', { stages: ['closing'] })], belt).lanes).toEqual({})
  })

  it('are left alone where the finding is seen on cards', () => {
    expect(marks([finding('error', { stages: ['closing'], roles: ['closer'] })], belt)).toEqual({
      roles: { closer: 'error' },
      lanes: {},
    })
  })
})

it('marks the empty stage of a real chart, and not when that is muted', () => {
  const withoutQualifier = documentSchema().parse({
    name: 'No qualifier',
    structure: 'conveyor',
    people: [{ id: 'ann', name: 'Ann' }],
    roles: [
      { id: 'leads', title: 'Leads', stages: [{ stage: 'lead-generation' }], personId: 'ann' },
      {
        id: 'rest',
        title: 'Rest',
        stages: [{ stage: 'closing' }, { stage: 'account-management' }],
      },
    ],
  })
  expect(marks(validate(withoutQualifier, TODAY), withoutQualifier).lanes).toMatchObject({
    'stage:qualification': 'error',
  })
  const muted: Document = {
    ...withoutQualifier,
    settings: { muted: [{ rule: 'SG-01', reason: 'The agency does it' }] },
  }
  expect(marks(validate(muted, TODAY), muted).lanes).not.toHaveProperty('stage:qualification')
})

describe('several in one line', () => {
  it('mark each lane of its own pod, and no other', () => {
    const others = (without: Stage, pod: string) =>
      BELT_STAGES.filter((stage) => stage !== without).flatMap((stage) =>
        many(stage, 2, undefined, pod),
      )
    const document = buildDocument({
      structure: 'pods',
      pods: ['North', 'South'],
      roles: [...others('closing', 'North'), ...others('qualification', 'South')],
    })
    const missing = validate(document, TODAY).filter(({ rule }) => rule === 'SG-07')
    expect(Object.keys(marks(missing, document).lanes).toSorted()).toEqual([
      'pod:closing:North',
      'pod:qualification:South',
    ])
  })
})

it.each([
  [true, 'Your'],
  [false, 'Our'],
])(
  'in a pod they speak to whoever edits in the window, elsewhere to readers',
  (forWindow, whose) => {
    const org = orgOf(smallOrganisation)
    const about = {
      ...finding('error', { pods: ['south'] }),
      rule: 'SG-08',
      message: 'no-leads',
    } as const
    const { parts } = buildScene(org, layoutOf(org, { dropAreas: forWindow }), {
      theme: 'light',
      writer: english,
      marks: marksOf([about], org),
      forWindow,
    })
    const pod = parts.find(({ id }) => id === 'pod:south')
    expect(pod?.label).toContain(`${whose} sellers need warm leads`)
    expect(pod).toMatchObject({ badge: 'error' })
  },
)
