// `advise --format text`: the recommendation first, then what it rests on; plain without colour as well.
import { sayHeads } from '../../../shared/advisor/growth-path.ts'
import { isScored } from '../../../shared/advisor/questions/question.ts'
import {
  sayBasis,
  sayFlip,
  sayPods,
  sayReason,
  sayRecommendation,
  sayUnusual,
} from '../../../shared/advisor/say.ts'
import { STRUCTURE_GUIDE } from '../../../shared/advisor/structure-guide.ts'
import { STRUCTURE_NAMES, STRUCTURES, type Structure } from '../../../shared/document/vocabulary.ts'
import { words } from '../../../shared/words/phrase.ts'
import { writerFor } from '../../../shared/words/writer.ts'
import { plainName } from '../terminal/cli-io.ts'
import { painter } from '../terminal/painter.ts'
import { wrapped } from '../terminal/wrapped.ts'
import type { AdviseReport } from './advise-report.ts'

interface TextStyle {
  readonly hasColour: boolean
  readonly width: number | null
  /** How numbers are written. */
  readonly locale: string
}

interface Section {
  readonly title: string
  readonly lines: readonly string[]
}

const INDENT = '  '
const NAME_WIDTH = 11

/** The report as text; sections that have nothing to say are left out. */
export function adviceAsText(report: AdviseReport, style: TextStyle): string {
  const { file, document, facts, advice } = report
  const paint = painter(style)
  const structure = document.structure ? STRUCTURE_NAMES[document.structure] : 'without structure'
  const head = [
    `${paint('bold', plainName(file))}: ${plainName(document.name)} (now ${structure})`,
    `${writerFor(style.locale, undefined).write(sayBasis(advice, facts))}.`,
  ]
  const sections = [
    recommendation(report, style),
    ...(advice.isGroundless ? [] : [points(report)]),
    ...[advice.structure, ...STRUCTURES.filter((each) => each !== advice.structure)].map(
      (structure) => reasons(report, structure, style),
    ),
    changes(report, style),
    costs(report, style),
    growth(report, style),
    {
      title: 'Not answered yet; more answers make the advice firmer',
      lines: advice.open.filter(isScored).flatMap(({ text }) => item(text, style)),
    },
    {
      title: 'Not answered either; printed with the chart, not scored',
      lines: advice.open.filter((each) => !isScored(each)).flatMap(({ text }) => item(text, style)),
    },
  ].filter(({ lines }) => lines.length > 0)
  const blocks = sections.map(({ title, lines }) =>
    [paint('bold', title), ...lines.map((line) => `${INDENT}${line}`)].join('\n'),
  )
  return `${[head.join('\n'), ...blocks].join('\n\n')}\n`
}

function recommendation({ advice }: AdviseReport, style: TextStyle): Section {
  const { structure, gates, nextHire, notes, pods } = advice
  const { write } = writerFor(style.locale, undefined)
  const sentences = [
    ...(advice.isGroundless ? ['Nothing is answered yet: this is what fits most companies.'] : []),
    STRUCTURE_GUIDE[structure].summary,
    ...gates.map(({ text }) => write(text)),
    ...notes.map(write),
    ...(structure === 'pods' && pods ? [write(words`Make ${sayPods(pods)}.`)] : []),
    ...(nextHire === null ? [] : [nextHire]),
  ]
  return {
    title: `Recommended: ${sayRecommendation(advice)}`,
    lines: sentences.flatMap((text) => within(text, style, '')),
  }
}

function points({ advice }: AdviseReport): Section {
  const ranked = STRUCTURES.toSorted((a, b) => advice.points[b] - advice.points[a])
  const mark = (structure: Structure) => {
    if (structure === advice.structure) return '  recommended'
    return structure === advice.runnerUp ? '  runner-up' : ''
  }
  return {
    title: 'Points',
    lines: ranked.map((structure) => {
      const name = STRUCTURE_NAMES[structure].padEnd(NAME_WIDTH)
      return `${name}${String(advice.points[structure]).padStart(4)}${mark(structure)}`
    }),
  }
}

function reasons({ advice }: AdviseReport, structure: Structure, style: TextStyle): Section {
  const { for: pro, against } = advice.reasons[structure]
  return {
    title: `${STRUCTURE_NAMES[structure]}: for and against`,
    lines: [...pro, ...against].flatMap((reason) => {
      const sign = reason.points > 0 ? '+' : '-'
      const [first = '', ...more] = within(sayReason(reason), style, '    ')
      return [
        `${sign}${Math.abs(reason.points)}  ${first}`,
        ...[...more, ...within(reason.why, style, '    ')].map((line) => `    ${line}`),
        `    ${painter(style)('dim', `(${reason.source})`)}`,
      ]
    }),
  }
}

function changes({ advice }: AdviseReport, style: TextStyle): Section {
  return {
    title: 'One answer that would change the advice',
    lines:
      advice.flips.length === 0
        ? ['None: no single answer would.']
        : advice.flips.flatMap((flip) =>
            item(`${STRUCTURE_NAMES[flip.structure]}, if: ${sayFlip(flip)}`, style),
          ),
  }
}

function costs({ advice }: AdviseReport, style: TextStyle): Section {
  return {
    title: `The price of ${STRUCTURE_NAMES[advice.structure].toLowerCase()}, and what to do about it`,
    lines: STRUCTURE_GUIDE[advice.structure].cons.flatMap(({ text, counter }) => [
      ...item(text, style),
      ...within(counter, style, '  ').map((line) => `  ${line}`),
    ]),
  }
}

function growth({ advice }: AdviseReport, style: TextStyle): Section {
  const { steps, now, warning } = advice.growth
  return {
    title: 'Growth path, by people in sales',
    lines: [
      ...steps.map((step) => {
        const structures = step.structures.map((each) => STRUCTURE_NAMES[each]).join(' or ')
        const names = structures.padEnd(NAME_WIDTH + 7)
        return `${step === now ? '>' : ' '} ${sayHeads(step).padEnd(NAME_WIDTH)}${names}${step.text}`
      }),
      ...[sayUnusual(advice), warning].flatMap((text) =>
        text === null ? [] : within(text, style, ''),
      ),
    ],
  }
}

function item(text: string, style: TextStyle): readonly string[] {
  return within(text, style, '  ').map((line, at) => `${at === 0 ? '- ' : '  '}${line}`)
}

/** Lines that fit beside the section's indent and a further one. */
function within(text: string, { width }: TextStyle, further: string): readonly string[] {
  return wrapped(text, width === null ? null : width - INDENT.length - further.length)
}
