// Of any organisation, in both views and any shape: nothing overlaps, no line runs through what it does not belong to.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { STRUCTURES } from '../../../shared/document/vocabulary.ts'
import { encloses } from '../../../shared/layout/boxes.ts'
import type { Box, Layout } from '../../../shared/layout/layout.ts'
import { layoutOf } from '../../../shared/layout/layout-of.ts'
import { reportingLayout } from '../../../shared/layout/reporting/reporting-layout.ts'
import { type Org, orgOf } from '../../../shared/org/org.ts'
import { arbitraryCompany, type CompanyShape, companyOf } from '../../helpers/arbitrary-leaders.ts'
import { crossingsIn, overlapsIn } from '../../helpers/tidy-drawing.ts'

const shape = fc.double({ min: 0.3, max: 4, noNaN: true })

/** Boxes that share ground, by pairs of names. */
function overlaps(boxes: readonly (readonly [string, Box])[]): readonly string[] {
  return boxes.flatMap(([name, a], at) =>
    boxes
      .slice(at + 1)
      .filter(
        ([, b]) =>
          a.x < b.x + b.width &&
          b.x < a.x + a.width &&
          a.y < b.y + b.height &&
          b.y < a.y + a.height,
      )
      .map(([other]) => `${name} / ${other}`),
  )
}

/** Everything that stands beside one another: leaders above, lanes or pods, strips. */
function groundsOf({ lanes, pods, cards }: Layout): readonly (readonly [string, Box])[] {
  const leaders = new Set(lanes.find(({ key }) => key === 'leadership')?.roleIds)
  return [
    ...cards.flatMap(({ roleId, box }) => (leaders.has(roleId) ? [[roleId, box] as const] : [])),
    ...pods.map(({ podId, box }) => [`pod ${podId}`, box] as const),
    ...lanes.flatMap(({ key, lane, box }) =>
      lane.kind === 'leadership' || lane.kind === 'pod' ? [] : [[key, box] as const],
    ),
  ]
}

/** Lanes with the lines that run through them; a cell or a station is never crossed. */
function crossedLanes({ lanes, lines }: Layout): readonly string[] {
  const boxes = lanes.flatMap(({ lane, key, box }) =>
    lane.kind === 'leadership' ? [] : [{ roleId: key as never, box }],
  )
  return crossingsIn({ cards: boxes, lines } as unknown as Layout)
}

/** Pods with the lines that reach into them; one may come down to the card of their lead. */
function crossedPods({ pods, lines }: Layout): readonly string[] {
  return pods.flatMap(({ podId, box, leadId, headerHeight }) => {
    const above = leadId === null ? 0 : headerHeight / 4
    const body = { ...box, y: box.y + above, height: box.height - above }
    return crossingsIn({
      cards: [{ roleId: podId as never, box: body }],
      lines,
    } as unknown as Layout)
  })
}

/** Leads whose card does not stand in the header of the pod that they lead. */
function misplacedLeads(org: Org, { pods, cards }: Layout): readonly string[] {
  const boxes = new Map(cards.map(({ roleId, box }) => [roleId, box]))
  return pods.flatMap(({ podId, leadId, box, headerHeight }) => {
    if (leadId === null) return []
    const card = boxes.get(leadId)
    const isRight = podId !== null && org.pod(podId)?.leadId === leadId
    return card && isRight && encloses({ ...box, height: headerHeight }, card) ? [] : [leadId]
  })
}

function faultsOf(org: Org, layout: Layout): readonly string[] {
  return [
    ...overlapsIn(layout),
    ...crossingsIn(layout),
    ...overlaps(groundsOf(layout)),
    ...crossedLanes(layout),
    ...crossedPods(layout),
    ...misplacedLeads(org, layout),
  ]
}

describe('the structure of any company is tidy', () => {
  test.each([null, ...STRUCTURES])('%s', (structure) => {
    fc.assert(
      fc.property(arbitraryCompany, shape, fc.boolean(), (company, page, dropAreas) => {
        const document = companyOf(company, structure)
        const org = orgOf(document)
        const foldedPods = new Set(
          document.pods.filter((_, at) => at % 3 === 1).map(({ id }) => id),
        )
        const layout = layoutOf(org, { dropAreas, shape: page, foldedPods })
        expect(faultsOf(org, layout)).toEqual([])
        const hidden = document.roles.filter(
          ({ podId, stages }) =>
            structure === 'pods' &&
            podId !== null &&
            foldedPods.has(podId) &&
            stages[0] !== undefined &&
            !['leadership', 'support'].includes(stages[0].stage),
        )
        expect(layout.cards).toHaveLength(document.roles.length - hidden.length)
      }),
      { numRuns: 40 },
    )
  })

  test('and so is who reports to whom', () => {
    fc.assert(
      fc.property(arbitraryCompany, (company) => {
        const org = orgOf(companyOf(company, 'conveyor'))
        const layout = reportingLayout(org)
        expect([...overlapsIn(layout), ...crossingsIn(layout)]).toEqual([])
      }),
      { numRuns: 40 },
    )
  })
})

const company = (roles: number): CompanyShape => ({
  leaders: Math.floor(roles / 12),
  pods: Math.floor(roles / 15),
  workers: roles - Math.floor(roles / 12),
  picks: [3, 141, 59, 265, 358, 979, 323, 846],
})

describe('from one role to ten thousand', () => {
  test.each([
    [1, 'pods'],
    [300, 'pods'],
    [10_000, 'pods'],
  ] as const)('%i roles: %s', (roles, structure) => {
    const layout = layoutOf(orgOf(companyOf(company(roles), structure)), { dropAreas: true })
    expect(layout.cards).toHaveLength(roles)
    expect([...overlapsIn(layout), ...crossingsIn(layout)]).toEqual([])
  })
})

/** How often a layout asks the organisation and looks at lists of the document. */
function workOf(roles: number, structure: 'pods' | 'conveyor'): number {
  const org = orgOf(companyOf(company(roles), structure))
  let work = 0
  const counted: Org = {
    ...org,
    hiddenRoles: org.hiddenRoles,
    role: (id) => {
      work += 1
      return org.role(id)
    },
    reportsOf: (role) => {
      const reports = org.reportsOf(role)
      work += 1 + reports.length
      return reports
    },
  } as Org
  layoutOf(counted, { dropAreas: true })
  return work
}

test.each(['pods', 'conveyor'] as const)(
  'ten times the roles are ten times the work: %s',
  (structure) => {
    expect(workOf(10_000, structure) / workOf(1_000, structure)).toBeLessThan(13)
  },
)
