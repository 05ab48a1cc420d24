// What a fix would do, in one line: what becomes of its finding, what else goes or comes, what it gains.
import { dealsFigure } from '../capacity/say-deals.ts'
import { SEVERITIES, SEVERITY_NAMES } from '../document/vocabulary.ts'
import type { Finding } from '../rules/rule.ts'
import { counted, listed } from '../words/lists.ts'
import { type Words, words } from '../words/phrase.ts'
import type { FixOutcome, Gain } from './fix-outcome.ts'

/** Deals a month; less is not worth a word. */
const SMALLEST_GAIN = 0.05

/** "ends this and 2 others; adds nothing", "ends this for 2 of 3; brings a note". */
export function sayOutcome(outcome: FixOutcome): Words {
  return words`${sayEffect(outcome)}; ${sayBrought(outcome)}`
}

/** "+1.5 deals a month", "+2.1 deals a month once filled and ramped"; null where it changes little. */
export function sayGain({ gain, isAssumed }: Pick<FixOutcome, 'gain' | 'isAssumed'>): Words | null {
  const said = gain && deals(gain)
  return said && isAssumed ? words`${said}, by usual figures` : said
}

function deals({ now, filled }: Gain): Words | null {
  if (Math.abs(now) >= SMALLEST_GAIN) return words`${signed(now)} deals a month`
  if (Math.abs(filled) >= SMALLEST_GAIN)
    return words`${signed(filled)} deals a month once all is filled and ramped`
  return null
}

function signed(figure: number): Words {
  return words`${figure < 0 ? '−' : '+'}${dealsFigure(Math.abs(figure))}`
}

function sayEffect({ effect, subjects, left, severity, gone }: FixOutcome): Words {
  const others = gone.length === 0 ? '' : words` and ${counted(gone.length, 'other', 'others')}`
  switch (effect) {
    case 'ends':
      return words`ends this${others}`
    case 'fewer':
      return words`ends this for ${subjects - left} of ${subjects}${others}`
    case 'lessens':
      return words`leaves ${severity === 'info' ? 'a note' : 'a warning'} of it`
    case 'once-filled':
      return 'ends this once filled'
  }
}

function sayBrought({ brought, but }: FixOutcome): Words {
  if (brought.length === 0) return 'adds nothing'
  const kinds = SEVERITIES.flatMap((severity) => {
    const count = brought.filter((each: Finding) => each.severity === severity).length
    const name = SEVERITY_NAMES[severity].toLowerCase()
    return count === 0 ? [] : counted(count, name, `${name}s`)
  })
  return words`${but.length > 0 ? 'but brings' : 'brings'} ${listed(kinds)}`
}
