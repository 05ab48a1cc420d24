// Validation beside JSON.parse of the same document: from scratch, and after one edit.
import { applyEdit } from '../../../shared/edits/apply-edit.ts'
import { validate } from '../../../shared/rules/validate.ts'
import { type Comparison, compared } from '../comparison.ts'
import { measure } from './measure.ts'
import { documentIn, fileOf, TODAY } from './subject.ts'

/** For both ways of drawing a large organisation. */
export async function measureValidation(roles: number): Promise<readonly Comparison[]> {
  return [...(await validation(roles, 'conveyor')), ...(await validation(roles, 'pods'))]
}

async function validation(
  roles: number,
  structure: 'conveyor' | 'pods',
): Promise<readonly Comparison[]> {
  const text = fileOf(roles, structure)
  const known = documentIn(text)
  const role = known.roles[Math.floor(known.roles.length / 2)]
  if (!role) throw new Error('An organisation without roles cannot be measured')
  const parse = await measure(
    () => text,
    (json) => JSON.parse(json),
  )
  const scratch = await measure(
    () => documentIn(text),
    (document) => validate(document, TODAY),
  )
  let number = 0
  const edit = await measure(
    () => `Title ${++number}`,
    (title) => {
      const outcome = applyEdit(known, { edit: 'rename-role', args: { roleId: role.id, title } })
      if (!outcome.ok) throw new Error(outcome.error.message)
      return validate(outcome.value.document, TODAY)
    },
  )
  const beside = { beside: 'JSON.parse', value: parse.median }
  return [
    compared({
      work: `validate all, ${structure}`,
      roles,
      ours: scratch.median,
      ...beside,
      goal: 'validate',
    }),
    compared({ work: `one edit, validated, ${structure}`, roles, ours: edit.median, ...beside }),
  ]
}
