// Chooses the structure. Nothing else changes, so switching there and back loses nothing.
import { z } from 'zod'
import { STRUCTURE_NAMES, STRUCTURES } from '../../document/vocabulary.ts'
import { ok } from '../../result.ts'
import { changed, defineEdit } from '../edit.ts'

const args = z.object({ structure: z.enum(STRUCTURES).nullable() })

export const setStructure = defineEdit(args, {
  id: 'set-structure',
  label: (_document, { structure }) =>
    structure === null ? 'Clear the structure' : `Use ${STRUCTURE_NAMES[structure].toLowerCase()}`,
  apply: (document, { structure }) =>
    ok(
      changed(document, (draft) => {
        draft.structure = structure
      }),
    ),
})
