// KP-06. New products fail, oftener than is usual or twice in a row.
import { launches } from '../../red-flags/launches.ts'
import { percentage } from '../../words/figures.ts'
import { counted } from '../../words/lists.ts'
import { words } from '../../words/phrase.ts'
import { defineRule } from '../rule.ts'

export const kp06FailedLaunches = defineRule({
  id: 'KP-06',
  group: 'red-flags',
  title: 'Failed launches',
  severity: 'warning',
  appliesTo: 'any',
  thresholds: launches.thresholds,
  condition:
    'More than 40% of three or more launches failed, or the last two did. A note for any launch that failed.',
  source:
    'Founding article, red flag 6: new-product launch failures; Castellion and Markham 2013: about 40% fail.',
  knownLimits: 'What counts as a failure is yours to say.',
  messages: {
    many: ({ failed, all, usual }: { failed: number; all: number; usual: number }) => ({
      headline: words`${failed} of ${all} launches failed`,
      advice: words`About ${percentage(usual)} is normal. A pod for each product, or somebody for product marketing, brings sellers and product together.`,
    }),
    'last-two': () => ({
      headline: 'The last two launches failed',
      advice:
        'One is chance, two are a pattern. Ask what sellers knew before the launch, and who told them.',
    }),
    some: ({ failed, all, usual }: { failed: number; all: number; usual: number }) => ({
      headline: words`${failed} of ${counted(all, 'launch', 'launches')} failed`,
      advice: words`That is nothing unusual: about ${percentage(usual)} fail. Watch the next one closely.`,
    }),
  },
  check({ document }, report, limit) {
    const verdict = launches.verdictIn(document, limit)
    if (verdict) report({ ...verdict, subjects: {} })
  },
})
