// The facts about the company in a listing, in the words in which the advisor asks for them.
import { factTitle } from '../advisor/questions/fact-title.ts'
import { labelOf } from '../advisor/questions/topics.ts'
import { companySchema } from '../document/company.ts'
import type { Company, Document } from '../document/schema.ts'
import { listed } from '../words/lists.ts'
import { words } from '../words/phrase.ts'
import {
  type Fact,
  fact,
  numberFact,
  plainSection,
  type Section,
  textFact,
  unknownFacts,
} from './section.ts'

/** What is known of the company, in the order of the file. */
export function companySection({ company }: Document): readonly Section[] {
  const known = companySchema().keyof().options
  return plainSection('Company', [
    ...known.flatMap((key) => factAbout(company, key)),
    ...unknownFacts(company, known),
  ])
}

function factAbout(company: Company, key: keyof Company): readonly Fact[] {
  const value = company[key]
  const label = factTitle(key)?.title ?? key
  switch (typeof value) {
    case 'undefined':
      return []
    case 'number':
      return numberFact(label, value)
    case 'boolean':
      return fact(label, labelOf({ fact: key }, value ? 'yes' : 'no'))
    case 'string':
      return textFact(label, labelOf({ fact: key }, value))
    default: {
      const answers = value.map((each) => words`${labelOf({ fact: key }, each)}`)
      return fact(label, answers.length === 0 ? null : listed(answers))
    }
  }
}
