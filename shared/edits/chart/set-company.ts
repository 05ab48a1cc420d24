// Records facts about the company (the advisor's questions, target, markets); null clears one.
import { z } from 'zod'
import { companySchema } from '../../document/company.ts'
import { err, ok } from '../../result.ts'
import { words } from '../../words/phrase.ts'
import { changed, defineEdit } from '../edit.ts'
import { applyChanges } from '../edit-parts.ts'
import { notPossible } from '../refusals.ts'
import { inWords, sayIssue } from '../say-issue.ts'

const args = () =>
  z.object({
    facts: z.partialRecord(companySchema().keyof(), z.unknown()),
  })

export const setCompany = defineEdit(args, {
  id: 'set-company',
  label: () => 'Change the company facts',
  mergeKey: ({ facts }) => `set-company:${Object.keys(facts).join()}`,
  apply(document, { facts }) {
    const given = Object.entries(facts).filter(([, value]) => value !== null)
    const cleared = Object.entries(facts).filter(([, value]) => value === null)
    const checked = companySchema().safeParse(Object.fromEntries(given))
    if (!checked.success) {
      return err({
        code: 'invalid-arguments',
        message: words`Nothing was changed: ${sayIssue(checked.error.issues[0], 'one of the facts')}.`,
      })
    }
    const negative = given.find(
      // A value that the file had already may stay.
      ([fact, value]) =>
        typeof value === 'number' && value < 0 && Reflect.get(document.company, fact) !== value,
    )
    if (negative)
      return notPossible(words`Nothing was changed: “${inWords(negative[0])}” must be 0 or more.`)
    return ok(
      changed(document, ({ company }) => {
        applyChanges(company, { ...checked.data, ...Object.fromEntries(cleared) })
      }),
    )
  },
})
