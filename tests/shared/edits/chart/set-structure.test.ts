// set-structure: another structure in one step, as proposed or as chosen.
import { expect } from 'vitest'
import { buildDocument } from '../../../helpers/build-document.ts'
import { editTester, roleIn } from '../../../helpers/edit-tester.ts'

const sellers = buildDocument({
  structure: 'two-party',
  roles: ['ann', 'ben'].map((id) => ({ id, person: id, does: ['qualification', 'closing'] })),
})

editTester('set-structure', {
  does: {
    'the structure, and what roles do in it; the pods wait': {
      args: { structure: 'two-party' },
      label: 'Use two-party',
      expect(after, before) {
        expect(after.structure).toBe('two-party')
        expect(after.pods).toBe(before.pods)
        expect(roleIn(after, 'closer').stages.map(({ stage }) => stage)).toEqual([
          'qualification',
          'closing',
          'support',
        ])
        expect(roleIn(after, 'head')).toBe(roleIn(before, 'head'))
      },
    },
    'a structure into none': {
      args: { structure: null },
      label: 'Clear the structure',
      expect(after, before) {
        expect(after.structure).toBeNull()
        expect(after.roles.map(({ stages }) => stages)).toEqual(
          before.roles.map(({ stages }) => stages),
        )
      },
    },
    'what was chosen instead of what is proposed': {
      on: sellers,
      args: {
        structure: 'conveyor',
        choices: { sellers: [{ roleId: 'ben', becomes: 'full-cycle' }] },
      },
      label: 'Use conveyor',
      expect: (after) =>
        expect(after.roles.map(({ stages }) => stages.map(({ stage }) => stage))).toEqual([
          ['qualification'],
          ['qualification', 'closing'],
        ]),
    },
  },
  refuses: {
    'a structure that does not exist': {
      args: { structure: 'matrix' },
      code: 'invalid-arguments',
      says: 'Nothing was changed: “structure” does not fit.',
    },
    'no pods at all': {
      args: { structure: 'pods', choices: { podCount: 0 } },
      code: 'invalid-arguments',
      says: 'Nothing was changed: “pod count” must be 1 or more.',
    },
  },
  leaves: { 'for the structure it has': { args: { structure: 'pods' } } },
})
