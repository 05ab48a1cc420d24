// DQ-08. Red flags that are judged by figures of half a year ago.
import { wholeMonthsBetween } from '../../dates.ts'
import { sayFlags } from '../../red-flags/flag-words.ts'
import type { Flag } from '../../red-flags/red-flag.ts'
import { redFlagsOf } from '../../red-flags/red-flags.ts'
import { counted } from '../../words/lists.ts'
import { asItStands, words } from '../../words/phrase.ts'
import { defineRule } from '../rule.ts'

const STILL_COUNT = 'Red flags are still judged by them.'

export const dq08OldFigure = defineRule({
  id: 'DQ-08',
  group: 'data',
  title: 'Old figure',
  severity: 'info',
  appliesTo: 'any',
  thresholds: ['figure-months'],
  condition:
    'The latest figure of a red flag is six months old or older. It still counts until there is a newer one.',
  source: 'Judgement: six red flags twice a year are little work.',
  knownLimits: 'Does not know how often a figure can be had at all.',
  messages: {
    old: ({ flags, months }: { flags: readonly Flag[]; months: number }) => ({
      headline: words`${sayFlags(flags)}: last entered ${counted(months, 'month', 'months')} ago`,
      advice: words`${asItStands(STILL_COUNT)} Enter new ones under “Red flags”.`,
      forReaders: { advice: STILL_COUNT },
    }),
    'many-old': ({ count, months }: { count: number; months: number }) => ({
      headline: words`${count} red-flag figures are ${counted(months, 'month', 'months')} old or older`,
      advice: words`${asItStands(STILL_COUNT)} Enter new ones under “Red flags”.`,
      forReaders: { advice: STILL_COUNT },
    }),
  },
  check({ document }, report, limit, today) {
    const old = redFlagsOf(document, limit).flatMap(({ flag, latest }) => {
      const months = latest ? wholeMonthsBetween(latest.date, today) : null
      return months !== null && months >= limit('figure-months') ? [{ flag, months }] : []
    })
    if (old.length === 0) return
    const months = Math.min(...old.map((each) => each.months))
    // One line for all of them: whoever comes back after a year knows it after the first.
    if (old.length > MOST_NAMED)
      report({ message: 'many-old', data: { count: old.length, months }, subjects: {} })
    else
      report({
        message: 'old',
        data: { flags: old.map(({ flag }) => flag), months },
        subjects: {},
      })
  },
})

const MOST_NAMED = 2
