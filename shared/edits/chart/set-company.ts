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
    const next = changed(document, (draft) => {
      applyChanges(draft.company, facts)
    })
    const checked = companySchema.safeParse(next.company)
    if (checked.success) return ok(next)
    const place = checked.error.issues[0]?.path.join('.') ?? 'That value'
    return err({
      code: 'invalid-arguments',
      message: `${place} cannot have that value; the old one was kept.`,
    })
  },
})
