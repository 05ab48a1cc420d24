// Layout beside the tidy tree of d3-hierarchy.
import type { Role } from '../../../shared/document/schema.ts'
import { layoutOf } from '../../../shared/layout/layout-of.ts'
import { reportingLayout } from '../../../shared/layout/reporting/reporting-layout.ts'
import { orgOf } from '../../../shared/org/org.ts'
import { type Comparison, compared } from '../comparison.ts'
import { measureInTurn, type Work, work } from './measure.ts'
import { documentIn, fileOf } from './subject.ts'

/** `layTree` comes from the peers, which are installed for the benchmark alone. */
export async function measureLayout(
  roles: number,
  layTree: (roles: readonly Role[]) => unknown,
): Promise<readonly Comparison[]> {
  const text = fileOf(roles, 'conveyor')
  const [ours, reporting, tree] = await measureInTurn(
    layingOut(roles),
    layingOutReporting(roles),
    work(
      () => documentIn(text),
      (document) => layTree(document.roles),
    ),
  )
  return [
    compared({
      work: 'layout',
      roles,
      ours,
      beside: 'd3-hierarchy tree',
      value: tree,
      goal: 'layout',
    }),
    compared({
      work: 'layout, reporting view',
      roles,
      ours: reporting,
      beside: 'd3-hierarchy tree',
      value: tree,
      goal: 'reporting layout',
    }),
  ]
}

/** From the index of the organisation to placed lanes, cards and lines. */
export function layingOut(roles: number): Work {
  const text = fileOf(roles, 'conveyor')
  return work(
    () => orgOf(documentIn(text)),
    (org) => layoutOf(org, { dropAreas: true }),
  )
}

/** The same of the tree by manager. */
export function layingOutReporting(roles: number): Work {
  const text = fileOf(roles, 'conveyor')
  return work(
    () => orgOf(documentIn(text)),
    (org) => reportingLayout(org),
  )
}
