// What else the advisor read, overruled, or has to say about answers that give no points.
import { STRUCTURE_NAMES } from '../document/vocabulary.ts'
import { counted } from '../words/lists.ts'
import { type Words, words } from '../words/phrase.ts'
import type { Decision } from './decide.ts'
import { type AdvisorFacts, saidHeads } from './facts.ts'
import { isFoundersCompany } from './founders-company.ts'
import { isReadAsTwoParty, presentStructure } from './present-model.ts'
import { answersOf } from './questions/topics.ts'

/** Plain sentences, most important first. */
export function notesOf(facts: AdvisorFacts, decision: Decision): readonly Words[] {
  const { company } = facts
  const notes: (Words | null)[] = [
    otherCount(facts),
    readAsTwoParty(facts),
    decision.isTie ? tie(decision) : null,
    decision.isSizeLeftOut
      ? words`Points for the number of people are left out, because a sale that one person takes to the end needs no belt for being sold by many.`
      : null,
    isFoundersCompany(company)
      ? words`With up to 15 people in the company the founder leads sales, whatever the structure: no sales manager is missed yet.`
      : null,
    company.industrySize === 'niche'
      ? words`In a niche, lead generation works from a list of named companies: write the list before anybody calls.`
      : null,
    company.offerKind === 'service'
      ? words`In a service, whoever delivers may be the limit, not whoever sells: ask how many new customers delivery can take on. One account manager looks after fewer customers than with a product.`
      : null,
  ]
  return notes.filter((note) => note !== null)
}

function otherCount({ company, heads, isCounted }: AdvisorFacts): Words | null {
  const said = saidHeads(company)
  if (!isCounted || heads === null || said === null || said === heads) return null
  return words`You answered ${counted(said, 'person', 'people')} in sales; the chart has ${heads}, and the chart counts.`
}

function readAsTwoParty(facts: AdvisorFacts): Words | null {
  if (!isReadAsTwoParty(answersOf(facts.company, facts.heads), facts)) return null
  return words`You answered that sales is not organised yet. On the chart most closers also qualify or look after customers, so this is read as two parties.`
}

function tie({ structure, situation }: Decision): Words {
  const name = STRUCTURE_NAMES[structure]
  const present = presentStructure(situation.answers, situation)
  if (present === structure)
    return words`Points are equal; ${name} stays, because it is how you work now.`
  return structure === 'two-party'
    ? words`Points are equal; ${name} is advised, because your sale is simple.`
    : words`Points are equal; ${name} is advised, because it fits most companies.`
}
