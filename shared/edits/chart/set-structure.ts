// Chooses the structure. Roles go to the places that the switch proposes, or that the user chose.
import { z } from 'zod'
import { STRUCTURE_NAMES, STRUCTURES } from '../../document/vocabulary.ts'
import { ok } from '../../result.ts'
import { switchChoicesSchema } from '../../switching/choices.ts'
import { planSwitch } from '../../switching/plan-switch.ts'
import { words } from '../../words/phrase.ts'
import { defineEdit } from '../edit.ts'

const args = () =>
  z.object({
    structure: z.enum(STRUCTURES).nullable(),
    choices: switchChoicesSchema().optional(),
  })

export const setStructure = defineEdit(args, {
  id: 'set-structure',
  label: (_document, { structure }) =>
    structure === null
      ? 'Clear the structure'
      : words`Use ${STRUCTURE_NAMES[structure].toLowerCase()}`,
  apply: (document, { structure, choices }) =>
    ok(planSwitch(document, structure, choices).document),
})
