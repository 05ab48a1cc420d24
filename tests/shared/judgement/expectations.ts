// Holds what is expected of a case against what is said: each expectation by its name, and whether it holds.
import { BELT_STAGES } from '../../../shared/document/vocabulary.ts'
import type { Case, FittingAdvice, Said, Unsaid } from './expected.ts'
import { type Judged, type Line, labelsOf } from './judged.ts'
import { idOf } from './new-rules.ts'

export interface Outcome {
  /** "must: two heads" */
  readonly expectation: string
  readonly holds: boolean
}

export function outcomesOf({ must, never, advice, lines }: Case, said: Judged): readonly Outcome[] {
  const times = (what: Said) => said.lines.filter((line) => says(line, what, said)).length
  const wrong = ({ unless, ...what }: Unsaid) =>
    said.lines.filter((line) => says(line, what, said) && !unless?.test(read(line))).length
  return [
    ...must.map((what) => ({ expectation: `must: ${what.name}`, holds: times(what) > 0 })),
    ...never.map((what) => ({
      expectation: `never: ${what.name}`,
      holds: wrong(what) <= (what.atMost ?? 0),
    })),
    ...adviceOutcomes(advice, said),
    { expectation: 'lines: few enough', holds: said.lines.length <= lines },
  ]
}

function says(line: Line, { by, about = [], phrase, as }: Said, { document }: Judged): boolean {
  if (by && !by.some((rule) => idOf(rule) === line.rule)) return false
  if (as && !as.includes(line.severity)) return false
  if (phrase && !phrase.test(read(line))) return false
  const labels = labelsOf(line.finding, document)
  return about.every((label) => labels.has(label))
}

function read({ headline, advice }: Line): string {
  return `${headline}\n${advice}`
}

function adviceOutcomes(
  { structures, pods, axis }: FittingAdvice,
  { advice }: Judged,
): readonly Outcome[] {
  const plan = advice.pods
  const isPods = advice.structure === 'pods'
  return [
    { expectation: 'advice: structure', holds: structures.includes(advice.structure) },
    ...(pods && isPods
      ? [
          {
            expectation: 'advice: number of pods',
            holds: plan !== null && plan.count >= pods[0] && plan.count <= pods[1],
          },
        ]
      : []),
    ...(axis && isPods ? [{ expectation: 'advice: axis', holds: plan?.axis === axis }] : []),
  ]
}

/** What an expectation is about but cannot be found on the chart: a slip of the pen would hold for ever. */
export function strayLabels({ must, never }: Case, { document }: Judged): readonly string[] {
  const known = new Set<string>([
    ...BELT_STAGES,
    ...document.roles.flatMap(({ id, title }) => [id, title]),
    ...document.pods.flatMap(({ id, name }) => [id, name]),
    ...document.people.flatMap(({ id, name }) => [id, name]),
  ])
  return [...must, ...never].flatMap(({ about = [] }) => about).filter((each) => !known.has(each))
}
