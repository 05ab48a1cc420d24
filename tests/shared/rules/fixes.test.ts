// Fixes hold for any document: all their edits are taken, and they never lean on the wrong people.

import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Document } from '../../../shared/document/schema.ts'
import { applyEdits } from '../../../shared/editing/apply-edit.ts'
import { fixesFor, validate } from '../../../shared/findings/validate.ts'
import { orgOf } from '../../../shared/org/org.ts'
import type { Fix } from '../../../shared/rules/rule.ts'
import { arbitraryDocument } from '../../helpers/arbitrary-document.ts'
import { english } from '../../helpers/english.ts'
import { TODAY } from '../../helpers/today.ts'

/** Every fix of every finding, with the rule it belongs to. */
function allFixes(document: Document): readonly (Fix & { readonly rule: string })[] {
  const org = orgOf(document)
  let number = 0
  const newId = () => `fresh-${++number}`
  return validate(document, TODAY).flatMap((finding) =>
    fixesFor({ org, finding, today: TODAY, newId }).map((fix) => ({ ...fix, rule: finding.rule })),
  )
}

test('no fix is refused, whatever the document holds', () => {
  fc.assert(
    fc.property(arbitraryDocument, (document) => {
      for (const { rule, label, edits } of allFixes(document)) {
        const outcome = applyEdits(document, edits, label)
        expect(outcome, `${rule}: ${english.write(label)}`).toMatchObject({ ok: true })
      }
    }),
    { numRuns: 200 },
  )
})

test('no fix asks an agency to step in, to lead or to do one more thing', () => {
  fc.assert(
    fc.property(arbitraryDocument, (document) => {
      const external = new Set(document.people.filter((each) => each.external).map(({ id }) => id))
      const before = new Map(document.roles.map((role) => [role.id, role]))
      for (const { rule, label, edits } of allFixes(document)) {
        const outcome = applyEdits(document, edits, label)
        // Two entries that are one person: which of them is right is not a question of work.
        if (!outcome.ok || rule === 'DQ-07') continue
        for (const role of outcome.value.document.roles) {
          const old = before.get(role.id)
          const added = role.backups.filter((id) => !old?.backups.includes(id))
          expect(
            added.filter((id) => external.has(id)),
            `${rule}: ${english.write(label)}`,
          ).toEqual([])
          if (old && role.personId !== null && external.has(role.personId))
            expect(role.personId, `${rule}: ${english.write(label)}`).toBe(old.personId)
        }
      }
    }),
    { numRuns: 100 },
  )
})
