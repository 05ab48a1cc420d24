// Validation beside JSON.parse of the same document: from scratch, and after one edit.
import { applyEdit } from '../../../shared/editing/apply-edit.ts'
import { validate } from '../../../shared/findings/validate.ts'
import { english } from '../../helpers/english.ts'
import { type Comparison, compared } from '../comparison.ts'
import { measureInTurn, type Work, work } from './measure.ts'
import { documentIn, fileOf, type LargeStructure, TODAY } from './subject.ts'

/** For both ways of drawing a large organisation. */
export async function measureValidation(roles: number): Promise<readonly Comparison[]> {
  return [...(await validation(roles, 'conveyor')), ...(await validation(roles, 'pods'))]
}

/** All rules on a document that was never seen before. */
export function validating(roles: number, structure: LargeStructure): Work {
  const text = fileOf(roles, structure)
  return work(
    () => documentIn(text),
    (document) => validate(document, TODAY),
  )
}

async function validation(
  roles: number,
  structure: LargeStructure,
): Promise<readonly Comparison[]> {
  const [scratch, edit, parse] = await measureInTurn(
    validating(roles, structure),
    editing(roles, structure),
    parsing(roles, structure),
  )
  const beside = { beside: 'JSON.parse', value: parse }
  return [
    compared({
      work: `validate all, ${structure}`,
      roles,
      ours: scratch,
      ...beside,
      goal: 'validate',
    }),
    compared({ work: `one edit, validated, ${structure}`, roles, ours: edit, ...beside }),
  ]
}

function editing(roles: number, structure: LargeStructure): Work {
  const known = documentIn(fileOf(roles, structure))
  const role = known.roles[Math.floor(known.roles.length / 2)]
  if (!role) throw new Error('An organisation without roles cannot be measured')
  let number = 0
  return work(
    () => `Title ${++number}`,
    (title) => {
      const outcome = applyEdit(known, { edit: 'rename-role', args: { roleId: role.id, title } })
      if (!outcome.ok) throw new Error(english.write(outcome.error.message))
      return validate(outcome.value.document, TODAY)
    },
  )
}

function parsing(roles: number, structure: LargeStructure): Work {
  const text = fileOf(roles, structure)
  return work(
    () => text,
    (json) => JSON.parse(json),
  )
}
