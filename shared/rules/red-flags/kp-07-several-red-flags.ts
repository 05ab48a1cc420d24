// KP-07. Several red flags at once speak of the structure, not of single people.
import { FLAG_NAMES } from '../../red-flags/flag-words.ts'
import type { Flag } from '../../red-flags/red-flag.ts'
import { flagsUp } from '../../red-flags/red-flags.ts'
import { counted, listed } from '../../words/lists.ts'
import { type Phrase, words } from '../../words/phrase.ts'
import { defineRule } from '../rule.ts'

export const kp07SeveralRedFlags = defineRule({
  id: 'KP-07',
  group: 'red-flags',
  title: 'Several red flags',
  severity: 'warning',
  appliesTo: 'any',
  thresholds: ['flags-together'],
  condition: 'Two or more of the six red flags are up: a warning or an error.',
  source: 'Founding article: red flags are a danger alert that the sales structure is wrong.',
  knownLimits: 'Flags can have one cause outside the team, such as a bad year for everybody.',
  messages: {
    several: ({ flags }: { flags: readonly Flag[] }) => ({
      headline: words`${counted(flags.length, 'red flag', 'red flags')}: the model may be wrong, not the people`,
      advice: words`${sayRaised(flags)} Ask the advisor again and save the new plan as a copy, so that you can compare.`,
      forReaders: { advice: sayRaised(flags) },
    }),
  },
  check({ document }, report, limit) {
    const flags = flagsUp(document, limit).map(({ flag }) => flag)
    if (flags.length < limit('flags-together')) return
    report({ message: 'several', data: { flags }, subjects: {} })
  },
})

/** The flags, not what they measure: a win rate that is "up" would be a good one. */
function sayRaised(flags: readonly Flag[]): Phrase {
  return words`Raised together: ${listed(flags.map((flag) => FLAG_NAMES[flag].toLowerCase()))}.`
}
