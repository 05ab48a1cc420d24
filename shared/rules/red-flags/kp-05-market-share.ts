// KP-05. The share of the market falls.
import { marketShare } from '../../red-flags/market-share.ts'
import { percentage } from '../../words/figures.ts'
import { words } from '../../words/phrase.ts'
import { defineRule } from '../rule.ts'

const ADVICE =
  'Find out in which market it went. Pods by market, or a sharper choice of whom to win as a customer, often bring it back.'

export const kp05MarketShare = defineRule({
  id: 'KP-05',
  group: 'red-flags',
  title: 'Market share',
  severity: 'warning',
  appliesTo: 'any',
  thresholds: marketShare.thresholds,
  condition:
    'The market share fell by a percentage point or more since the last figure, or twice in a row.',
  source: 'Founding article, red flag 5: loss of market share; the border is judgement.',
  knownLimits: 'Compares with the own past only; how the market is measured must stay the same.',
  messages: {
    fell: ({ from, to }: { from: number; to: number }) => ({
      headline: words`Your market share fell from ${percentage(from)} to ${percentage(to)}`,
      advice: ADVICE,
    }),
    falling: ({ falls, from, to }: { falls: number; from: number; to: number }) => ({
      headline: words`Your market share fell ${falls} times in a row, from ${percentage(from)} to ${percentage(to)}`,
      advice: ADVICE,
    }),
  },
  check({ document }, report, limit) {
    const verdict = marketShare.verdictIn(document, limit)
    if (verdict) report({ ...verdict, subjects: {} })
  },
})
