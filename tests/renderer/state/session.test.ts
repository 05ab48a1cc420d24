// What a window holds, step by step: no window is needed to try it.
import { describe, expect, test } from 'vitest'
import { renameRole } from '../../../renderer/state/naming.ts'
import * as session from '../../../renderer/state/session.ts'
import { applyEdits, type EditCall } from '../../../shared/editing/apply-edit.ts'
import { podId, roleId } from '../../../shared/ids.ts'
import { belt, buildDocument } from '../../helpers/build-document.ts'
import { english } from '../../helpers/english.ts'

const team = buildDocument(belt(1, 2, 1, 1))
const CLOSER = roleId('closing 1')
const QUALIFIER = roleId('qualification 1')

const opened = (documentId = 'one') =>
  session.openDocument({
    documentId,
    document: team,
    fileName: 'team.salesorg',
    isUntitled: false,
    isUnsaved: false,
    recovered: null,
  })

function edited(before: session.Session, ...calls: EditCall[]): session.Session {
  const outcome = applyEdits(before.history.present, calls)
  if (!outcome.ok) throw new Error(english.write(outcome.error.message))
  return session.recordEdit(before, outcome.value)
}

const rename = (title: string): EditCall => ({
  edit: 'rename-role',
  args: { roleId: CLOSER, title },
})
const remove = (id: string): EditCall => ({ edit: 'remove-roles', args: { roleIds: [id] } })
const titleOf = ({ history }: session.Session) =>
  history.present.roles.find(({ id }) => id === CLOSER)?.title

describe('another document', () => {
  test('takes everything with it that was about the one before', () => {
    let before = edited(opened(), rename('Chief'))
    before = session.selectRoles(before, [CLOSER])
    before = renameRole(before, CLOSER)
    before = session.layOver(before, { kind: 'cover' })
    before = session.showDialog(before, { kind: 'rules' })
    const next = { ...before, ...opened('two') }
    expect(next).toEqual(opened('two'))
    expect(next).toMatchObject({
      selection: [],
      renaming: null,
      overlay: null,
      dialog: null,
      shownPod: null,
    })
    expect(session.isChanged(next)).toBe(false)
  })

  test('is unsaved from the start where it is a repaired copy', () => {
    const { history } = opened()
    expect(session.isChanged({ history, saved: null, outside: null })).toBe(true)
  })
})

describe('saving', () => {
  test('what was written is what is on disk; later changes stay unsaved', () => {
    const written = edited(opened(), rename('Chief'))
    const later = session.settleEdits(edited(session.settleEdits(written), rename('Head')))
    const saved = session.markSaved(later, {
      documentId: 'one',
      document: written.history.present,
      fileName: 'chief.salesorg',
    })
    expect(saved).toMatchObject({ fileName: 'chief.salesorg', isUntitled: false })
    expect(session.isChanged(saved)).toBe(true)
    expect(session.isChanged(session.undoEdit(saved))).toBe(false)
  })

  test('says nothing about another chart that took the window meanwhile', () => {
    const changed = edited(opened('two'), rename('Chief'))
    const written = { documentId: 'one', document: changed.history.present, fileName: 'x.salesorg' }
    expect(session.markSaved(changed, written)).toBe(changed)
  })
})

describe('what is selected', () => {
  test('roles that are deleted are not selected any more, nor renamed', () => {
    let now = session.selectRoles(opened(), [CLOSER, QUALIFIER])
    now = renameRole(now, CLOSER)
    now = edited(now, remove(CLOSER))
    expect(now.selection).toEqual([QUALIFIER])
    expect(now.renaming).toBeNull()
  })

  test('undo and redo bring back the selection of their time', () => {
    let now = session.selectRoles(opened(), [CLOSER])
    now = edited(now, rename('Chief'))
    now = session.selectRoles(now, [QUALIFIER])
    now = session.undoEdit(now)
    expect(now.selection).toEqual([CLOSER])
    now = session.redoEdit(now)
    expect(now.selection).toEqual([QUALIFIER])
  })

  test('nobody is left writing a title by undo or redo', () => {
    let now = renameRole(edited(opened(), rename('Chief')), CLOSER)
    now = session.undoEdit(now)
    expect(now.renaming).toBeNull()
    now = session.redoEdit(renameRole(now, CLOSER))
    expect(now.renaming).toBeNull()
  })

  test('what is not on the chart cannot be selected', () => {
    expect(session.selectRoles(opened(), [CLOSER, roleId('gone')]).selection).toEqual([CLOSER])
  })

  test('the same selection is the same session', () => {
    const now = session.selectRoles(opened(), [CLOSER])
    expect(session.selectRoles(now, [CLOSER])).toBe(now)
  })
})

describe('steps', () => {
  test('an edit that changes nothing is none', () => {
    const now = opened()
    expect(edited(now, rename(titleOf(now) ?? ''))).toBe(now)
  })

  test('typing grows into one step until it is settled', () => {
    let now = edited(opened(), rename('C'))
    now = edited(now, rename('Ch'))
    expect(now.history.past).toHaveLength(1)
    now = edited(session.settleEdits(now), rename('Chief'))
    expect(now.history.past).toHaveLength(2)
  })

  test('where there is nothing to undo or redo, nothing happens', () => {
    const now = opened()
    expect(session.undoEdit(now)).toBe(now)
    expect(session.redoEdit(now)).toBe(now)
  })

  test('an untitled chart is touched by an edit, also when it is taken back', () => {
    const fresh = { ...opened(), isUntitled: true }
    expect(session.isTouched(fresh)).toBe(false)
    const changed = edited(fresh, rename('Chief'))
    expect(session.isTouched(changed)).toBe(true)
    expect(session.isTouched(session.undoEdit(changed))).toBe(true)
  })
})

describe('what lies over the chart', () => {
  const asked = session.layOver(opened(), { kind: 'leaves', who: { kind: 'role', id: CLOSER } })

  test('goes with whom it is about', () => {
    expect(edited(asked, rename('Chief')).overlay).toEqual(asked.overlay)
    expect(edited(asked, remove(CLOSER)).overlay).toBeNull()
  })

  test('the colours of cover stay', () => {
    const cover = session.layOver(opened(), { kind: 'cover' })
    expect(edited(cover, remove(CLOSER)).overlay).toEqual({ kind: 'cover' })
  })
})

test('a pod that is gone is not the shown one any more', () => {
  const inPods = buildDocument({ structure: 'pods', pods: ['north', 'south'], roles: [] })
  let now = session.openDocument({
    documentId: 'one',
    document: inPods,
    fileName: 'Untitled',
    isUntitled: true,
    isUnsaved: false,
    recovered: null,
  })
  now = session.showPod(now, podId('north'))
  expect(now.shownPod).toBe('north')
  expect(edited(now, { edit: 'remove-pod', args: { podId: 'north' } }).shownPod).toBeNull()
})
