// Who comes next while names are written: a colleague after the role, a report where the leader needs one.
import { describe, expect, test } from 'vitest'
import { applyEdit } from '../../../shared/editing/apply-edit.ts'
import { roleId } from '../../../shared/ids.ts'
import { colleagueOf, reportOf } from '../../../shared/org/beside.ts'
import { orgOf } from '../../../shared/org/org.ts'
import { buildDocument, type Note } from '../../helpers/build-document.ts'

const NEW = roleId('new')

function added(note: Note, to: string, next: typeof colleagueOf | typeof reportOf) {
  const org = orgOf(buildDocument(note))
  const role = org.role(roleId(to))
  if (!role) throw new Error(`no role ${to}`)
  const outcome = applyEdit(org.document, { edit: 'add-roles', args: next(org, role, NEW) })
  if (!outcome.ok) throw new Error('refused')
  const { roles } = outcome.value.document
  const { stages, ...rest } = roles.find(({ id }) => id === NEW) ?? { stages: [] }
  return { order: roles.map(({ id }) => id), does: stages.map(({ stage }) => stage), ...rest }
}

const head = { id: 'head', does: 'leadership' } as const

describe('a colleague', () => {
  test('does all the same work, reports to the same leader and stands right after', () => {
    const both = { does: ['qualification', 'closing'], to: 'head' } as const
    const roles = [head, { id: 'a', ...both }, { id: 'b', ...both }]
    expect(added({ roles }, 'a', colleagueOf)).toMatchObject({
      order: ['head', 'a', 'new', 'b'],
      does: ['qualification', 'closing'],
      title: 'a',
      managerId: 'head',
      personId: null,
    })
  })
})

describe('a report', () => {
  test('of a leader without reports begins the belt; else it works where the last one does', () => {
    expect(added({ roles: [head] }, 'head', reportOf)).toMatchObject({
      title: 'Lead researcher',
      does: ['lead-generation'],
      managerId: 'head',
    })
    const roles = [head, { id: 'a', does: 'closing', to: 'head' } as const]
    expect(added({ roles }, 'head', reportOf).does).toEqual(['closing'])
  })

  test('of a pod’s lead works in that pod', () => {
    const note: Note = {
      structure: 'pods',
      pods: ['north', 'south'],
      podDetails: { south: { leadId: 'head' } },
      roles: [head],
    }
    expect(added(note, 'head', reportOf).podId).toBe('south')
  })

  test('of anybody else does the same work', () => {
    const roles = [head, { id: 'a', does: 'closing', to: 'head' } as const]
    expect(added({ roles }, 'a', reportOf)).toMatchObject({ title: 'a', managerId: 'a' })
  })
})
