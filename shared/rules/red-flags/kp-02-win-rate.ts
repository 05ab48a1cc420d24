// KP-02. Fewer deals are won than usual for the deals that are counted, or than a year ago.
import { DEAL_NAMES } from '../../red-flags/flag-words.ts'
import { winRate } from '../../red-flags/win-rate.ts'
import { percentage } from '../../words/figures.ts'
import { words } from '../../words/phrase.ts'
import { defineRule } from '../rule.ts'

export const kp02WinRate = defineRule({
  id: 'KP-02',
  group: 'red-flags',
  title: 'Win rate',
  severity: 'warning',
  appliesTo: 'any',
  thresholds: winRate.thresholds,
  condition:
    'Less than 20% of all opportunities, less of qualified deals than is usual for the kind of business (22% in software for middle-sized firms) or 40% of deals with an offer are won, or a fifth less than on average in the four quarters before.',
  source:
    'Founding article, red flag 2: below-average win rates; HubSpot and RAIN Group for the averages, for qualified deals the figures of the capacity.',
  knownLimits: 'Averages come from business customers; a few large deals make it swing.',
  messages: {
    low: ({
      percent,
      of,
      line,
    }: {
      percent: number
      of: keyof typeof DEAL_NAMES
      line: number
    }) => ({
      headline: words`You win ${percentage(percent)} of ${DEAL_NAMES[of]}`,
      advice: words`It should be ${percentage(line)} or more. Look first at how good the qualified leads are, then at closing.`,
    }),
    falling: ({ from, to }: { from: number; to: number }) => ({
      headline: words`Your win rate fell from ${percentage(Math.round(from * 10) / 10)} to ${percentage(to)}`,
      advice:
        'Compared with your own last four quarters. Look first at how good the qualified leads are, then at closing.',
    }),
  },
  check({ document }, report, limit) {
    const verdict = winRate.verdictIn(document, limit)
    if (verdict) report({ ...verdict, subjects: {} })
  },
})
