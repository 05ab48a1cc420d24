// What of the chart is looked at: folding, unfolding what is asked for, and what undo leaves alone.
import { describe, expect, test } from 'vitest'
import {
  drawnFor,
  showing,
  WHOLE_STRUCTURE,
  withAllFolded,
  withAllPodsFolded,
  withFold,
  withPodFold,
} from '../../../renderer/state/looking.ts'
import {
  newSession,
  openDocument,
  recordEdit,
  redoEdit,
  type Session,
  selectRoles,
  undoEdit,
} from '../../../renderer/state/session.ts'
import { lookAt } from '../../../renderer/state/sight.ts'
import { documentSchema } from '../../../shared/document/schema.ts'
import { applyEdit } from '../../../shared/editing/apply-edit.ts'
import { roleId } from '../../../shared/ids.ts'
import { orgOf } from '../../../shared/org/org.ts'

const role = (id: string, managerId: string | null) => ({
  id,
  title: id,
  stages: [{ stage: managerId === null ? 'leadership' : 'closing' }],
  managerId,
})

const org = orgOf(
  documentSchema().parse({
    name: 'Lines',
    structure: 'conveyor',
    roles: [
      role('top', null),
      role('mid', 'top'),
      role('low', 'mid'),
      role('other', 'top'),
      role('a', 'b'),
      role('b', 'a'),
    ],
  }),
)

const [top, mid, low, other] = ['top', 'mid', 'low', 'other'].map(roleId) as [
  ReturnType<typeof roleId>,
  ReturnType<typeof roleId>,
  ReturnType<typeof roleId>,
  ReturnType<typeof roleId>,
]

test('a branch is folded and unfolded; folding all leaves the heads and those next to them', () => {
  const folded = withFold(WHOLE_STRUCTURE, mid)
  expect([...folded.folded]).toEqual([mid])
  expect(withFold(folded, mid).folded.size).toBe(0)
  expect([...withAllFolded(WHOLE_STRUCTURE, org).folded]).toEqual([mid, roleId('a'), roleId('b')])
})

test('a role that is asked for is shown: only what hides it unfolds', () => {
  const folded = { ...WHOLE_STRUCTURE, folded: new Set([top, mid, other]) }
  expect([...showing(folded, org, [low]).folded]).toEqual([other])
  expect(showing(folded, org, [top])).toBe(folded)
  const branch = { ...WHOLE_STRUCTURE, top: mid }
  expect(showing(branch, org, [low, mid])).toBe(branch)
  expect(showing(branch, org, [other]).top).toBeNull()
  // A circle has no top, and is no endless way.
  expect(showing(branch, org, [roleId('a')]).top).toBeNull()
})

test('undo changes the chart and not the view', () => {
  const session = newSession()
  const call = { edit: 'rename-chart', args: { name: 'Other' } } as const
  const outcome = applyEdit(session.history.present, call)
  if (!outcome.ok) throw new Error('refused')
  const looking = { ...WHOLE_STRUCTURE, view: 'reporting' as const }
  const back = undoEdit(lookAt(recordEdit(session, outcome.value), looking))
  expect(back.history.present).toEqual(session.history.present)
  expect(back.looking).toBe(looking)
})

const reporting = { ...WHOLE_STRUCTURE, view: 'reporting' as const }

const SHOWN = {
  documentId: '1',
  fileName: 'Lines',
  isUntitled: false,
  isUnsaved: false,
  recovered: null,
}

function inReporting(selection: readonly ReturnType<typeof roleId>[]): Session {
  const session = openDocument({ ...SHOWN, document: org.document })
  return selectRoles(lookAt(session, reporting), selection)
}

test('what is drawn for a role: itself, the manager it is folded into, or nobody', () => {
  const folded = { ...reporting, folded: new Set([top, mid]) }
  expect(drawnFor(folded, org, [low, other, top])).toEqual([top])
  expect(drawnFor({ ...folded, folded: new Set([mid]) }, org, [low, other])).toEqual([mid, other])
  const branch = { ...folded, top: mid }
  expect(drawnFor(branch, org, [top, mid, low, other])).toEqual([mid])
  // Its top is drawn, whatever is folded below it.
  const circle = [roleId('a'), roleId('b')]
  expect(drawnFor({ ...reporting, folded: new Set([roleId('b')]) }, org, circle)).toEqual(circle)
  // The structure view draws everybody, and so does a branch whose top is gone.
  const roles = [low, other]
  expect(drawnFor({ ...branch, view: 'structure' }, org, roles)).toBe(roles)
  expect(drawnFor({ ...reporting, top: roleId('gone') }, org, roles)).toBe(roles)
})

test('nothing that is folded away stays selected', () => {
  const session = inReporting([low, other])
  expect(lookAt(session, withFold(reporting, mid)).selection).toEqual([mid, other])
  expect(lookAt(session, { ...reporting, top: other }).selection).toEqual([other])
})

test('what is selected, or carries over from the other view, unfolds', () => {
  const folded = withFold(reporting, mid)
  const session = lookAt(inReporting([]), folded)
  expect(selectRoles(session, [low]).looking.folded.size).toBe(0)
  const elsewhere = selectRoles(lookAt(session, { ...folded, view: 'structure' }), [low])
  expect(elsewhere.looking.folded).toBe(folded.folded)
  const back = lookAt(elsewhere, folded)
  expect([back.selection, back.looking.folded.size]).toEqual([[low], 0])
})

test('whoever comes to report to a folded manager is seen there; undo and redo select what is seen', () => {
  const outcome = applyEdit(org.document, {
    edit: 'set-manager',
    args: { roleIds: [other], managerId: mid },
  })
  if (!outcome.ok) throw new Error('refused')
  const session = lookAt(inReporting([other]), withFold(reporting, mid))
  const moved = recordEdit(session, outcome.value)
  expect([moved.selection, moved.looking.folded.size]).toEqual([[other], 0])
  // One step back it is elsewhere; forth again it is in a fold that was made meanwhile, and back out of one.
  const back = undoEdit(moved)
  expect(back.selection).toEqual([other])
  const forth = redoEdit(lookAt(back, withFold(back.looking, mid)))
  expect([forth.selection, [...forth.looking.folded]]).toEqual([[mid], [mid]])
  const folded = lookAt(moved, withFold(moved.looking, top))
  expect([folded.selection, undoEdit(folded).selection]).toEqual([[top], [top]])
})

describe('pods', () => {
  const pods = orgOf(
    documentSchema().parse({
      name: 'Pods',
      structure: 'pods',
      pods: [
        { id: 'north', name: 'North', leadId: 'lead' },
        { id: 'south', name: 'South' },
      ],
      roles: [
        { ...role('lead', null), podId: 'north' },
        { ...role('n', 'lead'), podId: 'north' },
        { ...role('s', 'lead'), podId: 'south' },
      ],
    }),
  )
  const folded = withAllPodsFolded(WHOLE_STRUCTURE, pods)

  test('fold one by one and all together', () => {
    expect([...folded.foldedPods]).toEqual(['north', 'south'])
    const [north] = folded.foldedPods
    if (!north) throw new Error('none is folded')
    const one = withPodFold(WHOLE_STRUCTURE, north)
    expect([...one.foldedPods]).toEqual(['north'])
    expect(withPodFold(one, north).foldedPods.size).toBe(0)
  })

  test('unfold for a role that they hide, not for the lead in their header', () => {
    expect([...showing(folded, pods, [roleId('n')]).foldedPods]).toEqual(['south'])
    expect(showing(folded, pods, [roleId('lead')])).toBe(folded)
  })
})
