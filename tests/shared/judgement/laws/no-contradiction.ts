// No contradiction (L3): pairs that are never said together, and findings against what the advisor advises.
import {
  CONTRADICTIONS,
  type Contradiction,
  SPEAKS_AGAINST,
} from '../../../../shared/findings/contradictions.ts'
import { singlesOf } from '../../../../shared/findings/gather.ts'
import type { Line } from '../judged.ts'
import type { Law } from './law.ts'

function says({ finding }: Line, { rules, message, stages }: Contradiction['one']): boolean {
  return (
    rules.includes(finding.rule) &&
    (message === undefined || message === finding.message) &&
    (stages === undefined || stages.some((stage) => finding.subjects.stages.includes(stage)))
  )
}

/** Each thing of the kind that the line is about; a stage stands in its pod. */
function thingsOf(
  { finding: { subjects } }: Line,
  about: Contradiction['about'],
): readonly string[] {
  if (about === 'chart') return ['chart']
  if (about === 'stage') return subjects.stages.map((stage) => `${subjects.pods[0] ?? ''} ${stage}`)
  return about === 'pod' ? subjects.pods : subjects.roles
}

const NOT_TOGETHER: Law = {
  name: 'two lines do not contradict each other',
  holdsFor: 'all charts',
  // A line that speaks of several things is as many statements.
  breachesIn: ({ lines: gathered }) => {
    const lines = gathered.flatMap((line) =>
      singlesOf(line.finding).map((finding) => ({ ...line, finding })),
    )
    return CONTRADICTIONS.flatMap(({ name, one, other, about }) => {
      const others = lines.filter((line) => says(line, other))
      const pairs = lines
        .filter((line) => says(line, one))
        .flatMap((first) => others.map((second) => [first, second] as const))
        .filter(([first, second]) =>
          thingsOf(first, about).some((each) => thingsOf(second, about).includes(each)),
        )
      return pairs.map(([first, second]) => ({
        by: name,
        read: `${first.headline} / ${second.headline}`,
      }))
    })
  },
}

const LIKE_THE_ADVISOR: Law = {
  name: 'no line speaks against what the advisor advises',
  holdsFor: 'all charts',
  breachesIn: ({ lines, advice: { structure } }) =>
    lines
      .filter(({ rule }) => SPEAKS_AGAINST[rule] === structure)
      .map(({ rule, headline }) => ({ by: rule, read: `${headline} / advised: ${structure}` })),
}

export const NO_CONTRADICTION: readonly Law[] = [NOT_TOGETHER, LIKE_THE_ADVISOR]
