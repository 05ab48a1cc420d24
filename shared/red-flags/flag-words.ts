// The six red flags in words: names, questions, and how a figure and its line are said.
import type { Kpi } from '../document/schema.ts'
import { percentage } from '../words/figures.ts'
import { listed } from '../words/lists.ts'
import type { Phrase } from '../words/phrase.ts'
import { type Part, type Words, words } from '../words/phrase.ts'
import type { Flag, Reading } from './red-flag.ts'

/** What the flags are called. */
export const FLAG_NAMES: Readonly<Record<Flag, string>> = {
  'customer-attrition': 'Customer attrition',
  'win-rate': 'Win rate',
  'rep-turnover': 'Seller turnover',
  quota: 'Quota',
  'market-share': 'Market share',
  launches: 'Product launches',
}

/** What each flag asks. */
export const FLAG_QUESTIONS: Readonly<Record<Flag, string>> = {
  'customer-attrition': 'How many of your customers left in the last twelve months?',
  'win-rate': 'How many of your deals do you win?',
  'rep-turnover': 'How many of your sellers left in the last twelve months?',
  quota: 'How many of your sellers made their quota?',
  'market-share': 'How much of your market is yours?',
  launches: 'How many of your new products and offers failed?',
}

/** "Win rate, quota and market share", for the beginning of a sentence. */
export function sayFlags(flags: readonly Flag[]): Phrase {
  return listed(
    flags.map((flag, at) => (at === 0 ? FLAG_NAMES[flag] : FLAG_NAMES[flag].toLowerCase())),
  )
}

export const CUSTOMER_NAMES = {
  'small-business': 'small businesses',
  'mid-market': 'customers of middle size',
  enterprise: 'large customers',
} as const

export const DEAL_NAMES = {
  all: 'all opportunities',
  qualified: 'qualified deals',
  proposed: 'deals with an offer',
} as const

interface SaidFigure {
  /** "17.5%", "5 of 6". */
  readonly figure: Part
  /** "of customers a year", "sellers made their quota". */
  readonly meaning: Words
}

/** The figure of an entry, and what it means. */
export function sayFigure(entry: Kpi): SaidFigure {
  switch (entry.flag) {
    case 'customer-attrition':
      return {
        figure: percentage(entry.percentPerYear),
        meaning: words`of ${entry.customers ? CUSTOMER_NAMES[entry.customers] : 'customers'} a year`,
      }
    case 'win-rate':
      return { figure: percentage(entry.percent), meaning: words`of ${DEAL_NAMES[entry.of]} won` }
    case 'rep-turnover':
      return { figure: words`${entry.leavers} of ${entry.averageHeads}`, meaning: 'sellers left' }
    case 'quota':
      return {
        figure: words`${entry.made} of ${entry.eligible}`,
        meaning: 'sellers made their quota',
      }
    case 'market-share':
      return { figure: percentage(entry.percent), meaning: 'of the market' }
    case 'launches':
      return { figure: words`${entry.failed} of ${entry.launches}`, meaning: 'launches failed' }
  }
}

/** On which side of its line a flag is up. */
const UP_SIDE: Readonly<Record<Flag, 'above' | 'below'>> = {
  'customer-attrition': 'above',
  'win-rate': 'below',
  'rep-turnover': 'above',
  quota: 'below',
  'market-share': 'below',
  launches: 'above',
}

/** "Red flag above 15%". */
export function sayLine({ flag, line }: Pick<Reading, 'flag' | 'line'>): Words {
  if (line === null) return 'Compared with your own past'
  return words`Red flag ${UP_SIDE[flag]} ${percentage(Math.round(line * 10) / 10)}`
}
