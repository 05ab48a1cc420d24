// Whether the founder still leads everything: companies of up to fifteen people.
import type { Company } from '../document/schema.ts'

/** People of a company in which the founder leads sales. Source: judgement, after the founding article's "how many bodies". */
const MOST_EMPLOYEES = 15

/** False while nobody said how many people work there. */
export function isFoundersCompany({ employees }: Company): boolean {
  return employees !== undefined && employees >= 0 && employees <= MOST_EMPLOYEES
}
