// Records facts about the company (the advisor's questions, target, markets); null clears one.
import { z } from 'zod'
import { companySchema } from '../../document/company.ts'
import { err, ok } from '../../result.ts'
import { changed, defineEdit } from '../edit.ts'
import { applyChanges } from '../edit-parts.ts'

const args = z.object({
  facts: z.partialRecord(companySchema.keyof(), z.unknown()),
})

export const setCompany = defineEdit(args, {
  id: 'set-company',
  label: () => 'Change the company facts',
  mergeKey: ({ facts }) => `set-company:${Object.keys(facts).join()}`,
  apply(document, { facts }) {
    const given = Object.entries(facts).filter(([, value]) => value !== null)
    const cleared = Object.entries(facts).filter(([, value]) => value === null)
    const checked = companySchema.safeParse(Object.fromEntries(given))
    if (!checked.success) {
      const place = checked.error.issues[0]?.path.join('.') ?? 'One of the facts'
      return err({
        code: 'invalid-arguments',
        message: `Nothing was changed: ${place} cannot have that value.`,
      })
    }
    return ok(
      changed(document, ({ company }) => {
        applyChanges(company, { ...checked.data, ...Object.fromEntries(cleared) })
      }),
    )
  },
})
