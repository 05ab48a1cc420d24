// `advise --format json`: one object; its shape is a promise to scripts.
import type { Reason } from '../../../shared/advisor/advise.ts'
import { sayFlip, sayReason, sayRecommendation } from '../../../shared/advisor/say.ts'
import { STRUCTURE_GUIDE } from '../../../shared/advisor/structure-guide.ts'
import { STRUCTURES } from '../../../shared/document/vocabulary.ts'
import { writerFor } from '../../../shared/words/writer.ts'
import type { AdviseReport } from './advise-report.ts'

/** What is advised for one chart. */
export function adviceAsData({ file, document, facts, advice }: AdviseReport): object {
  const { write } = writerFor('en-GB', undefined)
  return {
    file,
    structure: document.structure,
    people: facts.heads,
    recommendation: advice.structure,
    message: sayRecommendation(advice),
    runnerUp: advice.runnerUp,
    points: advice.points,
    reasons: Object.fromEntries(
      STRUCTURES.map((structure) => [
        structure,
        {
          for: advice.reasons[structure].for.map(asData),
          against: advice.reasons[structure].against.map(asData),
        },
      ]),
    ),
    gates: advice.gates.map(({ id, text }) => ({ id, message: write(text) })),
    notes: advice.notes.map(write),
    wouldChange: advice.flips.map((flip) => ({
      fact: flip.fact,
      answers: flip.answers,
      message: sayFlip(flip),
      recommendation: flip.structure,
    })),
    pods: advice.pods,
    counterMeasures: STRUCTURE_GUIDE[advice.structure].cons,
    growth: {
      now: advice.growth.now,
      next: advice.growth.next,
      warning: advice.growth.warning,
    },
    nextHire: advice.nextHire,
    open: advice.open.map(({ fact, text }) => ({ fact, question: text })),
  }
}

function asData(reason: Reason): object {
  const { fact, answers, points, why, source } = reason
  return { fact, answers, points, message: sayReason(reason), why, source }
}
