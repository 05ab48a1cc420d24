// Validation measured beside JSON.parse of the same document: from scratch, and after one edit.
import { readDocument } from '../../shared/document/read-document.ts'
import type { Document } from '../../shared/document/schema.ts'
import type { Structure } from '../../shared/document/vocabulary.ts'
import { writeDocument } from '../../shared/document/write-document.ts'
import { applyEdit } from '../../shared/edits/apply-edit.ts'
import { validate } from '../../shared/rules/validate.ts'
import { largeOrganisation } from './large-organisation.ts'
import { measure, type Timing } from './measure.ts'

export interface ValidationRow {
  readonly roles: number
  readonly structure: Structure
  readonly findings: number
  readonly parse: Timing
  readonly scratch: Timing
  readonly edit: Timing
}

const TODAY = '2026-06-30'

/** One row for a structure and a size. */
export function measureValidation(
  roles: number,
  structure: Exclude<Structure, 'two-party'>,
): ValidationRow {
  const text = writeDocument(largeOrganisation(roles, structure))
  const known = documentIn(text)
  const role = known.roles[Math.floor(known.roles.length / 2)]
  if (!role) throw new Error('An organisation without roles cannot be measured')
  let number = 0
  return {
    roles,
    structure,
    findings: validate(known, TODAY).length,
    parse: measure(
      () => text,
      (json) => JSON.parse(json),
    ),
    // A document that was never seen: nothing about it is cached.
    scratch: measure(
      () => documentIn(text),
      (document) => validate(document, TODAY),
    ),
    edit: measure(
      () => `Title ${++number}`,
      (title) => {
        const outcome = applyEdit(known, { edit: 'rename-role', args: { roleId: role.id, title } })
        if (!outcome.ok) throw new Error(outcome.error.message)
        return validate(outcome.value.document, TODAY)
      },
    ),
  }
}

function documentIn(text: string): Document {
  const read = readDocument(text)
  if (!read.ok) throw new Error(`The organisation cannot be read: ${read.error.code}`)
  return read.value
}
