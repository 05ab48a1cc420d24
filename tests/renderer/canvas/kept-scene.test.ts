// Whatever is kept from picture to picture equals the picture made from scratch.
import fc from 'fast-check'
import { test } from 'vitest'
import { keepParts } from '../../../renderer/canvas/keep-parts.ts'
import type { Document } from '../../../shared/document/schema.ts'
import { applyEdit } from '../../../shared/editing/apply-edit.ts'
import { marksOf } from '../../../shared/findings/marks.ts'
import { validate } from '../../../shared/findings/validate.ts'
import { orgOf } from '../../../shared/org/org.ts'
import { createDrawer, type Drawer } from '../../../shared/scene/drawer.ts'
import type { ScenePart } from '../../../shared/scene/scene.ts'
import { arbitraryEdit } from '../../helpers/arbitrary-edits.ts'
import { smallOrganisation } from '../../helpers/edit-tester.ts'
import { howOften } from '../../helpers/how-often.ts'
import { sceneOf } from '../../helpers/scene-of.ts'
import { TODAY } from '../../helpers/today.ts'

const drawn = (document: Document, draw?: Drawer['draw']): readonly ScenePart[] =>
  sceneOf(document, marksOf(validate(document, TODAY), orgOf(document)), draw).parts

test('after any hundred random edits', () => {
  fc.assert(
    fc.property(fc.array(arbitraryEdit, { minLength: 100, maxLength: 100 }), (edits) => {
      const { draw } = createDrawer()
      let document = smallOrganisation
      let kept: readonly ScenePart[] = []
      for (const edit of edits) {
        const outcome = applyEdit(document, edit(document))
        if (outcome.ok) document = outcome.value.document
        kept = keepParts(drawn(document, draw), kept)
      }
      // A copy has been seen by nobody: nothing of it is kept anywhere.
      const fresh = drawn(structuredClone(document))
      return JSON.stringify(kept) === JSON.stringify(fresh)
    }),
    { numRuns: howOften(10, 100) },
  )
})
