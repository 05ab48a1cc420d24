// Pods stay where they stand while one works on them, and stand anew when all of the chart is shown again.
import { expect, test } from 'vitest'
import { layOutFor } from '../../../renderer/view/shape.ts'
import { layoutFor } from '../../../renderer/view/shown-view.ts'
import { applyEdit } from '../../../shared/editing/apply-edit.ts'
import type { RoleId } from '../../../shared/ids.ts'
import type { Layout } from '../../../shared/layout/layout.ts'
import { buildDocument, many } from '../../helpers/build-document.ts'

const STAGES = ['lead-generation', 'qualification', 'closing', 'account-management'] as const

const inPods = (counts: readonly (readonly number[])[]) =>
  buildDocument({
    structure: 'pods',
    pods: counts.map((_, at) => `pod ${at}`),
    roles: counts.flatMap((pod, at) =>
      STAGES.flatMap((stage, place) => many(stage, pod[place] ?? 0, undefined, `pod ${at}`)),
    ),
  })

const before = inPods([
  [4, 3, 3, 2],
  [4, 3, 2, 2],
])

/** With the last one of the second pod in the first one. */
function after() {
  const [pod] = before.pods
  const outcome = applyEdit(before, {
    edit: 'move-roles',
    args: {
      roleIds: ['pod 1 account-management 2' as RoleId],
      lane: { kind: 'pod', podId: pod?.id ?? null, stage: 'account-management' },
      index: 2,
    },
  })
  if (!outcome.ok) throw new Error('the role cannot move')
  return outcome.value.document
}

const places = ({ pods }: Layout) => pods.map(({ box }) => [box.x, box.width])

test('a role that is moved or held over another pod widens none; a fit lays them out anew', () => {
  const canvas = { width: 840, height: 443 }
  layOutFor(canvas, before)
  const resting = layoutFor(before)
  const document = after()
  expect(places(layoutFor(document))).toEqual(places(resting))
  layOutFor(canvas, before)
  expect(layoutFor(before)).toBe(resting)
  layOutFor(canvas, document)
  const anew = layoutFor(document)
  expect(places(anew)).not.toEqual(places(resting))
  // And back, in the order that is shown now.
  expect(layoutFor(before).order?.columns).toBe(anew.order?.columns)
})
