// A role from the palette below a manager stands in the same pod, whichever view it is dropped in.
import { expect, test } from 'vitest'
import { podId, roleId } from '../../../shared/ids.ts'
import { orgOf } from '../../../shared/org/org.ts'
import { templatesMatching } from '../../../shared/org/role-templates.ts'
import { roleBelow } from '../../../shared/views/role-below.ts'
import { buildDocument } from '../../helpers/build-document.ts'

const built = buildDocument({
  structure: 'pods',
  pods: ['north'],
  roles: [
    { id: 'lead', does: 'leadership' },
    { id: 'ae', does: 'closing', pod: 'north' },
  ],
})
const org = orgOf({
  ...built,
  pods: built.pods.map((pod) => ({ ...pod, leadId: roleId('lead') })),
})

function podBelow(manager: string | null, title: string) {
  const [template] = templatesMatching(title)
  if (!template) throw new Error('no template')
  return roleBelow(org, manager === null ? null : roleId(manager), template, roleId('new')).podId
}

test('the pod that the manager leads, else the one they are in', () => {
  expect(podBelow('lead', 'account executive')).toBe(podId('north'))
  expect(podBelow('ae', 'account executive')).toBe(podId('north'))
})

test('no pod for work that serves all, nor where nobody leads', () => {
  expect(podBelow('lead', 'sales operations')).toBeNull()
  expect(podBelow(null, 'account executive')).toBeNull()
})
