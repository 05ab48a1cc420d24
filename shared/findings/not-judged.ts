// What could not be judged for lack of figures: nothing may be called sound that nobody looked at.
import { capacityOf } from '../capacity/capacity-of.ts'
import { basisOfThroughput } from '../capacity/ownness.ts'
import type { Org } from '../org/org.ts'
import { redFlagsOf } from '../red-flags/red-flags.ts'
import { ownCapacityOf } from '../rules/own-capacity.ts'
import { limitsOf } from '../thresholds/limits.ts'
import { type Words, words } from '../words/phrase.ts'

/** Where the missing figures are entered. */
type Place = 'advisor' | 'capacity' | 'red-flags'

export interface NotJudged {
  readonly what: Words
  readonly why: Words
  readonly place: Place
}

/** What is missing first; empty where enough is known to call a team sound. */
export function notJudged(org: Org): readonly NotJudged[] {
  return [...capacityNotJudged(org), ...flagsNotJudged(org)]
}

/** Figures that are usual elsewhere say nothing about this team. */
function capacityNotJudged(org: Org): readonly NotJudged[] {
  const { structure, company } = org.document
  if (structure === null)
    return [{ what: 'capacity', why: 'no structure is chosen', place: 'advisor' }]
  const capacity = capacityOf(org)
  // Nobody finds, qualifies or closes anything: findings speak of that.
  if (capacity === null) return []
  const isUsual = basisOfThroughput(org.document, capacity) === 'usual'
  const isTargetKnown = company.target !== undefined && company.dealSize !== undefined
  if (isUsual)
    return [
      {
        what: isTargetKnown ? 'capacity' : 'capacity and target',
        why:
          ownCapacityOf(org) === null ? 'no figures of your own' : 'rests mainly on usual figures',
        place: 'capacity',
      },
    ]
  return isTargetKnown
    ? []
    : [{ what: 'target', why: 'not entered, or not what a deal is worth', place: 'capacity' }]
}

function flagsNotJudged({ document }: Org): readonly NotJudged[] {
  const flags = redFlagsOf(document, limitsOf(document))
  const missing = flags.filter(({ state }) => state === 'no-figure').length
  if (missing === 0) return []
  const what =
    missing === flags.length ? 'red flags' : words`${missing} of ${flags.length} red flags`
  return [{ what, why: 'no figures', place: 'red-flags' }]
}
