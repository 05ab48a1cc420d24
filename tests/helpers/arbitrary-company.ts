// Any answers to the advisor: some of the questions, in any order, with values that make sense and some that do not.
import fc from 'fast-check'
import { QUESTIONS } from '../../shared/advisor/questions/topics.ts'
import { companySchema } from '../../shared/document/company.ts'
import type { Company } from '../../shared/document/schema.ts'

const heads = fc.oneof(
  fc.integer({ min: 0, max: 40 }),
  fc.constantFrom(-1, 2.5, 1e308, 5e-324, 10_000),
)

const answers = QUESTIONS.map((question): fc.Arbitrary<[string, unknown]> => {
  const { fact, kind } = question
  const value: fc.Arbitrary<unknown> =
    kind === 'text'
      ? fc.string({ maxLength: 10 })
      : kind === 'number'
        ? heads
        : kind === 'yes-no'
          ? fc.boolean()
          : kind === 'one'
            ? fc.constantFrom(...question.choices.map((choice) => choice.value))
            : fc.array(fc.constantFrom(...question.choices.map((choice) => choice.value)), {
                maxLength: 6,
              })
  return value.map((given) => [fact, given])
})

export const arbitraryEntries = fc
  .shuffledSubarray(answers)
  .chain((some) => fc.tuple(...some))
  .map((entries): readonly (readonly [string, unknown])[] => entries)

export const companyOf = (entries: readonly (readonly [string, unknown])[]): Company =>
  companySchema().parse(Object.fromEntries(entries))

export const arbitraryCompany = arbitraryEntries.map(companyOf)
