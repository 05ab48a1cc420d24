// set-structure: another structure; people, roles and pods stay what they are.
import { expect, it } from 'vitest'
import { STRUCTURES } from '../../../../shared/document/vocabulary.ts'
import { applyEdits } from '../../../../shared/edits/apply-edit.ts'
import { editTester, smallOrganisation } from '../../../helpers/edit-tester.ts'

editTester('set-structure', {
  does: {
    'the structure, and nothing else': {
      args: { structure: 'two-party' },
      label: 'Use two-party',
      expect: (after, before) => expect(after).toEqual({ ...before, structure: 'two-party' }),
    },
    'a structure into none': {
      args: { structure: null },
      label: 'Clear the structure',
      expect: (after, before) => expect(after).toEqual({ ...before, structure: null }),
    },
  },
  refuses: {
    'a structure that does not exist': {
      args: { structure: 'matrix' },
      code: 'invalid-arguments',
      says: 'Nothing was changed: structure Invalid option: expected one of "two-party"|"conveyor"|"pods".',
    },
  },
  leaves: { 'for the structure it has': { args: { structure: 'pods' } } },
})

it('loses nothing on the way through all structures and back', () => {
  const there = [...STRUCTURES, null, 'pods'] as const
  const after = applyEdits(
    smallOrganisation,
    there.map((structure) => ({ edit: 'set-structure', args: { structure } })),
  )
  expect(after).toMatchObject({ ok: true, value: { document: smallOrganisation } })
})
