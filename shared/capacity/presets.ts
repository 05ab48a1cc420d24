// Usual figures by kind of business, with where each comes from; most sources are from the US.
import type { KindOfBusiness } from '../document/company.ts'

/** The figures that differ from one kind of business to another. */
export type PresetKey =
  | 'leadsPerMonth'
  | 'leadsWorkedPerMonth'
  | 'leadToQualified'
  | 'qualifiedToWon'
  | 'maxOpenDeals'
  | 'cycleMonths'
  | 'accountsPerManager'
  | 'rampMonths'

export interface Usual {
  readonly value: number
  readonly source: string
}

export interface Preset {
  readonly name: string
  /** Kinds of one family differ by size only: their figures make the range of what is usual. */
  readonly family: string
  readonly figures: Readonly<Record<PresetKey, Usual>>
}

const JUDGED = 'Pitcrew’s judgement'
const DOMAIN_CYCLE = 'The CRO Report, sales cycle length'
const AVERAGE_CYCLE = 'firstsales.io, average sales cycle'
const WIN_RATES = 'Glencoyne, win-rate analysis'
const SAAS_WINS = 'First Page Sage: 15 to 30%; HubSpot: 21% of all opportunities'
const SAAS_ACCOUNTS =
  'Cust: 30 to 50 in the mid-market, 8 to 15 enterprises, 100 to 200 small firms'
const SAAS_RAMP = 'Bridge Group: just over 3 months for leads, just under 5 for closing'
const ESTATE = 'realestateagentleads.com, conversion by source; climbtheladder.com, homes sold'
const INSURANCE = 'My Agency IQ, close ratio; 2013 Best Practices Study, p. 53'
const DOORS = 'OnRoute, door-to-door success rate; Lawn & Landscape, “Knock knock”'

/** Services whose kind of business nobody said: half of what is usual with a product. */
export const ACCOUNTS_OF_A_SERVICE = judged(20)

/** What nobody has measured by kind of business: leads that one person finds. */
const FOUND = judged(200)

function judged(value: number): Usual {
  return { value, source: JUDGED }
}

function from(source: string, value: number): Usual {
  return { value, source }
}

export const PRESETS: Readonly<Record<KindOfBusiness, Preset>> = {
  'software-small': {
    name: 'Software for small firms',
    family: 'software',
    figures: {
      leadsPerMonth: FOUND,
      leadsWorkedPerMonth: judged(150),
      leadToQualified: judged(0.15),
      qualifiedToWon: from(AVERAGE_CYCLE, 0.28),
      maxOpenDeals: judged(20),
      cycleMonths: from(DOMAIN_CYCLE, 1),
      accountsPerManager: from(SAAS_ACCOUNTS, 150),
      rampMonths: from(SAAS_RAMP, 3),
    },
  },
  'software-middle': {
    name: 'Software for middle-sized firms',
    family: 'software',
    figures: {
      leadsPerMonth: FOUND,
      leadsWorkedPerMonth: from(
        'Pitcrew’s judgement: about 18 qualified meetings a month, as MarketBetter 2026 reports',
        120,
      ),
      leadToQualified: from('First Page Sage: 15 to 30% of leads', 0.15),
      qualifiedToWon: from(SAAS_WINS, 0.22),
      maxOpenDeals: from('Phi Consulting: about 20 in the mid-market, 15 to 40 elsewhere', 20),
      cycleMonths: from(DOMAIN_CYCLE, 2),
      accountsPerManager: from(SAAS_ACCOUNTS, 40),
      rampMonths: from(SAAS_RAMP, 5),
    },
  },
  'software-enterprise': {
    name: 'Software for large companies',
    family: 'software',
    figures: {
      leadsPerMonth: FOUND,
      leadsWorkedPerMonth: judged(60),
      leadToQualified: judged(0.1),
      qualifiedToWon: from(`${AVERAGE_CYCLE}; ${SAAS_WINS}`, 0.15),
      maxOpenDeals: judged(10),
      cycleMonths: from(AVERAGE_CYCLE, 7),
      accountsPerManager: from(SAAS_ACCOUNTS, 12),
      rampMonths: from(SAAS_RAMP, 8),
    },
  },
  services: {
    name: 'Services for firms',
    family: 'services',
    figures: {
      leadsPerMonth: FOUND,
      leadsWorkedPerMonth: judged(40),
      leadToQualified: judged(0.2),
      qualifiedToWon: from(WIN_RATES, 0.3),
      maxOpenDeals: judged(8),
      cycleMonths: from(AVERAGE_CYCLE, 2.5),
      accountsPerManager: judged(12),
      rampMonths: judged(5),
    },
  },
  agency: {
    name: 'Agency',
    family: 'agency',
    figures: {
      leadsPerMonth: FOUND,
      leadsWorkedPerMonth: judged(40),
      leadToQualified: judged(0.2),
      qualifiedToWon: from(WIN_RATES, 0.3),
      maxOpenDeals: judged(10),
      cycleMonths: judged(1.5),
      accountsPerManager: from('Practiq, accounts that an agency’s account manager can handle', 8),
      rampMonths: judged(4),
    },
  },
  'real-estate': {
    name: 'Real estate',
    family: 'real estate',
    figures: {
      leadsPerMonth: FOUND,
      leadsWorkedPerMonth: judged(150),
      leadToQualified: from(ESTATE, 0.08),
      qualifiedToWon: from(ESTATE, 0.25),
      maxOpenDeals: judged(12),
      cycleMonths: judged(3),
      accountsPerManager: judged(300),
      rampMonths: judged(6),
    },
  },
  'insurance-personal': {
    name: 'Insurance for people',
    family: 'insurance',
    figures: {
      leadsPerMonth: FOUND,
      leadsWorkedPerMonth: judged(80),
      leadToQualified: from(INSURANCE, 0.5),
      qualifiedToWon: from(INSURANCE, 0.3),
      maxOpenDeals: judged(25),
      cycleMonths: judged(0.7),
      accountsPerManager: from('insurance-forums.com, cost to service accounts (weak)', 900),
      rampMonths: judged(4),
    },
  },
  'insurance-commercial': {
    name: 'Insurance for firms',
    family: 'insurance',
    figures: {
      leadsPerMonth: FOUND,
      leadsWorkedPerMonth: judged(40),
      leadToQualified: judged(0.4),
      qualifiedToWon: judged(0.3),
      maxOpenDeals: judged(15),
      cycleMonths: judged(1.5),
      accountsPerManager: judged(250),
      rampMonths: judged(9),
    },
  },
  'field-sales': {
    name: 'Field sales of devices',
    family: 'field sales',
    figures: {
      leadsPerMonth: FOUND,
      leadsWorkedPerMonth: judged(30),
      leadToQualified: judged(0.25),
      qualifiedToWon: judged(0.25),
      maxOpenDeals: judged(20),
      cycleMonths: from('Kennect, medtech sales', 9),
      accountsPerManager: judged(30),
      rampMonths: judged(9),
    },
  },
  wholesale: {
    name: 'Wholesale',
    family: 'wholesale',
    figures: {
      leadsPerMonth: FOUND,
      leadsWorkedPerMonth: judged(40),
      leadToQualified: judged(0.2),
      qualifiedToWon: judged(0.35),
      maxOpenDeals: judged(20),
      cycleMonths: judged(1),
      accountsPerManager: from('My Total Retail, assigned-account representatives', 150),
      rampMonths: judged(6),
    },
  },
  'door-to-door': {
    name: 'Door to door',
    family: 'door to door',
    figures: {
      // Doors are in the street: writing a list of them takes hardly any time.
      leadsPerMonth: judged(16_000),
      leadsWorkedPerMonth: from(DOORS, 1600),
      leadToQualified: from(DOORS, 0.2),
      qualifiedToWon: from(DOORS, 0.11),
      maxOpenDeals: judged(50),
      cycleMonths: judged(0.1),
      accountsPerManager: judged(1500),
      rampMonths: judged(1),
    },
  },
}

/** Whose figures are usual while nobody has said what kind of business it is. */
export const KIND_UNSAID: KindOfBusiness = 'software-middle'
