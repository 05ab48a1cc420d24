// KP-02. Fewer deals are won than usual for the deals that are counted, or than a year ago.
import { percentText } from '../../red-flags/figures.ts'
import { DEAL_NAMES } from '../../red-flags/flag-words.ts'
import { winRate } from '../../red-flags/win-rate.ts'
import { defineRule } from '../rule.ts'

export const kp02WinRate = defineRule({
  id: 'KP-02',
  group: 'red-flags',
  title: 'Win rate',
  severity: 'warning',
  appliesTo: 'any',
  thresholds: winRate.thresholds,
  condition:
    'Less than 20% of all opportunities, 25% of qualified deals or 40% of deals with an offer are won, or a fifth less than on average in the four quarters before.',
  source:
    'Founding article, red flag 2: below-average win rates; HubSpot and RAIN Group for the averages.',
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
      headline: `You win ${percentText(percent)} of ${DEAL_NAMES[of]}`,
      advice: `It should be ${percentText(line)} or more. Look first at how good the qualified leads are, then at closing.`,
    }),
    falling: ({ from, to }: { from: number; to: number }) => ({
      headline: `Your win rate fell from ${percentText(Math.round(from * 10) / 10)} to ${percentText(to)}`,
      advice:
        'Compared with your own last four quarters. Look first at how good the qualified leads are, then at closing.',
    }),
  },
  check({ document }, report, limit) {
    const verdict = winRate.verdictIn(document, limit)
    if (verdict) report({ ...verdict, subjects: {} })
  },
})
