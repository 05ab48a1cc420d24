// What is different in the facts about the company.

import type { Company, Document } from '../document/schema.ts'
import { isSame } from '../is-same.ts'
import type { Change } from './change.ts'
import { comparison, isSameList, isSameText } from './comparison.ts'

const company = comparison<Company, keyof Company>(
  {
    offer: isSameText,
    offerKind: isSame,
    offerTraits: isSameList,
    marketSize: isSame,
    geography: isSame,
    employees: isSame,
    salesHeads: isSame,
    hiring: isSame,
    industrySize: isSame,
    focus: isSame,
    distinctIndustries: isSame,
    complexity: isSame,
    market: isSame,
    leadSource: isSame,
    growth: isSame,
    presentModel: isSame,
    control: isSame,
    needs: isSameList,
    culture: isSameList,
    pains: isSameList,
    managers: isSame,
    segments: isSameList,
    customers: isSame,
    target: isSame,
    dealSize: isSame,
    kindOfBusiness: isSame,
    dealsPerMonth: isSame,
    targetFromNew: isSame,
  },
  [],
)

/** Fact by fact. */
export function companyChanges(before: Document, after: Document): readonly Change[] {
  const keys = company.unknownKeys(before.company, after.company)
  return [
    ...company
      .changes(before.company, after.company)
      .map((change) => ({ kind: 'company', ...change }) as const),
    ...(keys.length > 0 ? [{ kind: 'unknown', in: 'company', keys } as const] : []),
  ]
}
