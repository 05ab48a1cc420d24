// The figures that the capacity model rests on: what is usual, where that comes from, and a chart's own.
import type { KindOfBusiness } from '../document/company.ts'
import { entriesOf } from '../document/kpi-entries.ts'
import type { Document } from '../document/schema.ts'
import { isUnconfirmed } from '../document/unconfirmed.ts'
import { onceFor } from '../once.ts'
import {
  ACCOUNTS_OF_A_SERVICE,
  KIND_UNSAID,
  PRESETS,
  type PresetKey,
  type Usual,
} from './presets.ts'

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
  /** Usual for software for middle-sized firms, and while nobody says what the business is. */
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
    source: 'Pitcrew’s judgement',
  },
  inboundLeads: {
    title: 'Leads a month that nobody had to find',
    unit: 'leads',
    default: 0,
    min: 0,
    max: 10_000_000,
    source: 'None until they are counted',
  },
  leadsWorkedPerMonth: {
    title: 'Leads that one qualifier works through a month',
    unit: 'leads',
    default: 120,
    min: 0,
    max: 1_000_000,
    source:
      'Pitcrew’s judgement: about 18 qualified meetings a month, as MarketBetter 2026 reports',
  },
  leadToQualified: {
    title: 'Leads that turn out to be qualified',
    unit: 'percent',
    default: 0.15,
    min: 0,
    max: 1,
    source: 'Pitcrew’s judgement after First Page Sage: 15 to 30% of leads, 30 to 50% of those',
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
    source: 'Pitcrew’s judgement',
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
    source: 'Pitcrew’s judgement',
  },
  attritionPerYear: {
    title: 'Sellers who leave in a year',
    unit: 'percent a year',
    // More would be a red flag.
    default: 0.25,
    min: 0,
    max: 1,
    source: 'CSO Insights: 25.8%; 34 to 35% widely quoted',
  },
  fillMonths: {
    title: 'Months until a vacancy is filled',
    unit: 'months',
    default: 2,
    min: 0,
    max: 60,
    source: 'Pitcrew’s judgement',
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

/** Such a figure, unless it came from somebody's preferences and nobody has confirmed it for this chart. */
export function confirmedAssumption(document: Document, key: AssumptionKey): number | undefined {
  return isUnconfirmed(document, `assumptions.${key}`) ? undefined : ownAssumption(document, key)
}

/** What is usual in this kind of business. */
export function usualFigure(document: Document, key: AssumptionKey): Usual {
  if (key === 'customerAttritionPerMonth') return CUSTOMERS_LOST[kindOfCustomers(document)]
  if (!isPresetKey(key)) return { value: ASSUMPTIONS[key].default, source: ASSUMPTIONS[key].source }
  const { kindOfBusiness } = document.company
  if (kindOfBusiness !== undefined) return PRESETS[kindOfBusiness].figures[key]
  if (key !== 'accountsPerManager') return PRESETS[KIND_UNSAID].figures[key]
  const isService = document.company.offerKind === 'service'
  if (isService && saidCustomers(document) === undefined) return ACCOUNTS_OF_A_SERVICE
  return PRESETS[SOFTWARE_FOR[kindOfCustomers(document)]].figures[key]
}

type KindOfCustomers = 'small-business' | 'mid-market' | 'enterprise'

const SOFTWARE_FOR = {
  'small-business': 'software-small',
  'mid-market': KIND_UNSAID,
  enterprise: 'software-enterprise',
} as const satisfies Readonly<Record<KindOfCustomers, KindOfBusiness>>

/** Large customers stay longer than small ones; so many a month are below what is a red flag in a year. */
const CUSTOMERS_LOST: Readonly<Record<KindOfCustomers, Usual>> = {
  'small-business': {
    value: 0.022,
    source: 'SaaS Metrics Calculator: about 26% a year of small firms',
  },
  'mid-market': {
    value: ASSUMPTIONS.customerAttritionPerMonth.default,
    source: ASSUMPTIONS.customerAttritionPerMonth.source,
  },
  enterprise: {
    value: 0.006,
    source: 'SaaS Metrics Calculator: about 7% a year of large companies',
  },
}

/** By the kind of business; before there was one, the last figure on lost customers said whom one sells to. */
export function kindOfCustomers({ company, kpis }: Document): KindOfCustomers {
  if (company.kindOfBusiness === 'software-enterprise') return 'enterprise'
  if (company.kindOfBusiness === 'software-small') return 'small-business'
  if (company.kindOfBusiness !== undefined) return 'mid-market'
  return saidCustomers({ kpis }) ?? 'mid-market'
}

function saidCustomers({ kpis }: Pick<Document, 'kpis'>): KindOfCustomers | undefined {
  const latest = entriesOf(kpis, 'customer-attrition').at(-1)
  return latest?.flag === 'customer-attrition' ? latest.customers : undefined
}

function isPresetKey(key: AssumptionKey): key is AssumptionKey & PresetKey {
  return Object.hasOwn(PRESETS[KIND_UNSAID].figures, key)
}

/** The figures in force, the same object for the same document: its own ones, else what is usual. */
export const assumptionsOf: (document: Document) => Assumptions = onceFor((document: Document) =>
  eachFigure((key) => ownAssumption(document, key) ?? usualFigure(document, key).value),
)

/** More of it makes more deals, or more customers that somebody can look after; of the others, less. */
const BETTER_WHEN_LESS: readonly AssumptionKey[] = ['cycleMonths', 'rampMonths']

/**
 * The document's own figures, and for the rest the most favourable that is usual: in its kind of
 * business where there are several sizes of it, else in any. What still holds then, holds whatever
 * the figures are.
 */
export function mostFavourable(document: Document): Assumptions {
  const { kindOfBusiness } = document.company
  const all = Object.values(PRESETS)
  const kin = all.filter(
    ({ family }) => kindOfBusiness !== undefined && family === PRESETS[kindOfBusiness].family,
  )
  const presets = kin.length > 1 ? kin : all
  return eachFigure((key) => {
    const own = confirmedAssumption(document, key)
    if (own !== undefined) return own
    if (!isPresetKey(key)) return ownAssumption(document, key) ?? usualFigure(document, key).value
    const values = presets.map(({ figures }) => figures[key].value)
    return BETTER_WHEN_LESS.includes(key) ? Math.min(...values) : Math.max(...values)
  })
}

function eachFigure(figure: (key: AssumptionKey) => number): Assumptions {
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
  return ASSUMPTION_KEYS.some((key) => confirmedAssumption(document, key) !== undefined)
}

/** Are all of these figures the chart's own? */
export function areOwn(document: Document, keys: readonly AssumptionKey[]): boolean {
  return keys.every((key) => confirmedAssumption(document, key) !== undefined)
}
