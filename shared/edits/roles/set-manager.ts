// Says whom roles report to; refuses circles.
import { z } from 'zod'
import { roleIdSchema } from '../../ids.ts'
import { words } from '../../words/phrase.ts'
import { defineEdit } from '../edit.ts'
import { titlesOf } from '../edit-parts.ts'
import { withManager } from '../new-manager.ts'

const args = () =>
  z.object({ roleIds: z.array(roleIdSchema()).min(1), managerId: roleIdSchema().nullable() })

export const setManager = defineEdit(args, {
  id: 'set-manager',
  label: (document, { roleIds }) => words`Change the manager of ${titlesOf(document, roleIds)}`,
  apply(document, { roleIds, managerId }) {
    return withManager(document, roleIds, managerId)
  },
})
