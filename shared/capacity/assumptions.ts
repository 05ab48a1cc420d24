// The figures that the capacity model rests on: their defaults and sources, and those of a document.
import type { Document } from '../document/schema.ts'

type Unit =
  | 'leads'
  | 'deals'
  | 'months'
  | 'percent'
  | 'percent a month'
  | 'percent a year'
  | 'customers'

export interface Assumption {
  readonly title: string
  /** Shares are kept as 0..1 and shown in percent. */
  readonly unit: Unit
  readonly default: number
  /** Own figures outside min..max are ignored. */
  readonly min: number
  readonly max: number
  /** Where the default comes from. */
  readonly source: string
}

export const ASSUMPTIONS = {
  leadsPerMonth: {
    title: 'Leads that one lead person finds a month',
    unit: 'leads',
    default: 200,
    min: 0,
    max: 1_000_000,
    source: 'Our judgement',
  },
  inboundLeads: {
    title: 'Leads a month that nobody had to find',
    unit: 'leads',
    default: 0,
    min: 0,
    max: 10_000_000,
    source: 'None until you say so',
  },
  leadsWorkedPerMonth: {
    title: 'Leads that one qualifier works through a month',
    unit: 'leads',
    default: 120,
    min: 0,
    max: 1_000_000,
    source: 'Our judgement: about 18 qualified meetings a month, as MarketBetter 2026 reports',
  },
  leadToQualified: {
    title: 'Leads that turn out to be qualified',
    unit: 'percent',
    default: 0.15,
    min: 0,
    max: 1,
    source: 'Our judgement after First Page Sage: 15 to 30% of leads, 30 to 50% of those',
  },
  maxOpenDeals: {
    title: 'Deals that one closer can keep open',
    unit: 'deals',
    default: 20,
    min: 0,
    max: 10_000,
    source: 'Phi Consulting: about 20 in the mid-market, 15 to 40 elsewhere',
  },
  cycleMonths: {
    title: 'Months from qualified to signed',
    unit: 'months',
    default: 2,
    min: 0.05,
    max: 120,
    source: 'Our judgement',
  },
  qualifiedToWon: {
    title: 'Qualified deals that are won',
    unit: 'percent',
    default: 0.22,
    min: 0,
    max: 1,
    source: 'First Page Sage: 15 to 30%; HubSpot: 21% of all opportunities',
  },
  accountsPerManager: {
    title: 'Customers that one account manager can look after',
    unit: 'customers',
    default: 40,
    min: 0,
    max: 100_000,
    source: 'Cust: 30 to 50 in the mid-market, 8 to 15 enterprises, 100 to 200 small firms',
  },
  customerAttritionPerMonth: {
    title: 'Customers lost a month',
    unit: 'percent a month',
    default: 0.01,
    min: 0,
    max: 1,
    source: 'SaaS Metrics Calculator: about 13% a year in the mid-market',
  },
  utilisation: {
    title: 'Part of the working time that goes into the work itself',
    unit: 'percent',
    default: 0.85,
    min: 0.05,
    max: 1,
    source: 'Our judgement',
  },
  attritionPerYear: {
    title: 'Sellers who leave in a year',
    unit: 'percent a year',
    default: 0.35,
    min: 0,
    max: 1,
    source: 'Widely quoted: 34 to 35%; CSO Insights: 25.8%',
  },
  fillMonths: {
    title: 'Months until a vacancy is filled',
    unit: 'months',
    default: 2,
    min: 0,
    max: 60,
    source: 'Our judgement',
  },
  rampMonths: {
    title: 'Months until a new seller sells at full speed',
    unit: 'months',
    default: 5,
    min: 0,
    max: 60,
    source: 'Bridge Group: just under 5 months for account executives',
  },
} as const satisfies Readonly<Record<string, Assumption>>

export type AssumptionKey = keyof typeof ASSUMPTIONS
export type Assumptions = Readonly<Record<AssumptionKey, number>>

/** All keys in the order in which people read them: along the belt. */
export const ASSUMPTION_KEYS = Object.freeze(
  Object.keys(ASSUMPTIONS).filter((key): key is AssumptionKey => Object.hasOwn(ASSUMPTIONS, key)),
)

/** The document's own figure where it has one that makes sense. */
export function ownAssumption({ assumptions }: Document, key: AssumptionKey): number | undefined {
  const own = assumptions[key]
  const { min, max } = ASSUMPTIONS[key]
  return own !== undefined && own >= min && own <= max ? own : undefined
}

/** The figures in force: the document's own ones, else the defaults. */
export function assumptionsOf(document: Document): Assumptions {
  const figure = (key: AssumptionKey) => ownAssumption(document, key) ?? ASSUMPTIONS[key].default
  return {
    leadsPerMonth: figure('leadsPerMonth'),
    inboundLeads: figure('inboundLeads'),
    leadsWorkedPerMonth: figure('leadsWorkedPerMonth'),
    leadToQualified: figure('leadToQualified'),
    maxOpenDeals: figure('maxOpenDeals'),
    cycleMonths: figure('cycleMonths'),
    qualifiedToWon: figure('qualifiedToWon'),
    accountsPerManager: figure('accountsPerManager'),
    customerAttritionPerMonth: figure('customerAttritionPerMonth'),
    utilisation: figure('utilisation'),
    attritionPerYear: figure('attritionPerYear'),
    fillMonths: figure('fillMonths'),
    rampMonths: figure('rampMonths'),
  }
}

/** Has the chart any figure of its own? Otherwise all that is calculated rests on usual ones. */
export function hasOwnAssumptions(document: Document): boolean {
  return ASSUMPTION_KEYS.some((key) => ownAssumption(document, key) !== undefined)
}
