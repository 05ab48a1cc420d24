// `capacity --format text`: today and the plan first, then stage by stage, the next hire, the target.
import {
  ASSUMPTION_KEYS,
  ASSUMPTIONS,
  type Assumption,
  areOwn,
  assumptionsOf,
  ownAssumption,
  usualFigure,
} from '../../../shared/capacity/assumptions.ts'
import {
  type Belt,
  type Capacity,
  capacityOf,
  plannedBelt,
} from '../../../shared/capacity/capacity-of.ts'
import { hiresFor } from '../../../shared/capacity/next-hire.ts'
import { basisOfThroughput, RATE_KEYS } from '../../../shared/capacity/ownness.ts'
import { hiresForTarget, peopleNeeded } from '../../../shared/capacity/people-needed.ts'
import { PRESETS } from '../../../shared/capacity/presets.ts'
import { priceOfVersatility } from '../../../shared/capacity/price-of-versatility.ts'
import { dealsFigure, sayWhenFilled } from '../../../shared/capacity/say-deals.ts'
import { sayHire, sayHires, sayLimit } from '../../../shared/capacity/say-limit.ts'
import { flowStageName } from '../../../shared/capacity/stage-names.ts'
import { rateOf, type StageRow } from '../../../shared/capacity/stage-rows.ts'
import {
  type TargetComparison,
  targetComparison,
} from '../../../shared/capacity/target-comparison.ts'
import type { Document } from '../../../shared/document/schema.ts'
import { STAGE_NAMES, STRUCTURE_NAMES } from '../../../shared/document/vocabulary.ts'
import { podName } from '../../../shared/names/called.ts'
import { type Org, orgOf } from '../../../shared/org/org.ts'
import { amount, percentage, share, tenths } from '../../../shared/words/figures.ts'
import { chained } from '../../../shared/words/lists.ts'
import { type Words, words } from '../../../shared/words/phrase.ts'
import { writerFor } from '../../../shared/words/writer.ts'
import { plainName } from '../terminal/cli-io.ts'
import { painter } from '../terminal/painter.ts'
import { wrapped } from '../terminal/wrapped.ts'

interface TextStyle {
  readonly hasColour: boolean
  readonly width: number | null
  /** How numbers are written. */
  readonly locale: string
}

interface Section {
  readonly title: Words
  readonly lines: readonly Words[]
}

const INDENT = '  '

/** The figures as text; sections that have nothing to say are left out. */
export function capacityAsText(file: string, document: Document, style: TextStyle): string {
  const paint = painter(style)
  const { write } = writerFor(style.locale, document.currency)
  const org = orgOf(document)
  const capacity = capacityOf(org)
  const structure = document.structure ? STRUCTURE_NAMES[document.structure] : 'without structure'
  const head = `${paint('bold', plainName(file))}: ${plainName(document.name)} (${structure})`
  const sections = capacity ? sectionsOf(org, capacity) : [nothingYet(document)]
  const blocks = sections.map(({ title, lines }) =>
    [paint('bold', write(title)), ...lines.flatMap((line) => within(write(line), style))].join(
      '\n',
    ),
  )
  return `${[head, ...blocks].join('\n\n')}\n`
}

function within(text: string, { width }: TextStyle): readonly string[] {
  return wrapped(text, width === null ? null : width - INDENT.length).map(
    (line) => `${INDENT}${line}`,
  )
}

function nothingYet({ structure }: Document): Section {
  return {
    title: 'Nothing to calculate yet',
    lines: [
      structure === null
        ? 'No structure is chosen.'
        : 'Nobody is to find, qualify or close anything.',
    ],
  }
}

function sectionsOf(org: Org, capacity: Capacity): readonly Section[] {
  const { document } = org
  const target = targetComparison(org, capacity)
  return [
    total(document, capacity),
    ...capacity.belts.map((belt) => stages(document, belt)),
    ...capacity.belts.map(hires),
    ...(target ? [targetSection(target)] : []),
    figures(document),
  ]
}

function total(document: Document, capacity: Capacity): Section {
  const { throughput, filled, scale } = capacity
  const price = priceOfVersatility(capacity)
  return {
    title: words`${dealsFigure(throughput)} deals a month today`,
    lines: [
      ...(filled ? [words`${sayWhenFilled(document)}: ${dealsFigure(filled.throughput)}.`] : []),
      saySource(document, capacity),
      ...(scale === null
        ? []
        : [words`The figures alone would say ${dealsFigure(throughput / scale)}.`]),
      ...(price
        ? [
            words`On one belt the same people could win ${dealsFigure(price.oneBelt)}: pods cost ${dealsFigure(price.price)}.`,
          ]
        : []),
    ],
  }
}

function saySource(document: Document, capacity: Capacity): string {
  if (capacity.scale !== null) return 'Measured: scaled to the deals that are won today.'
  switch (basisOfThroughput(document, capacity)) {
    case 'own':
      return 'By the chart’s own figures.'
    case 'partly':
      return 'Mainly by the chart’s own figures.'
    default:
      return 'By usual figures.'
  }
}

function stages(document: Document, belt: Belt): Section {
  const limit = sayLimit(belt)
  const where = belt.scope === null ? 'Stages' : podName(belt.scope)
  return {
    title: words`${where}: ${dealsFigure(belt.won)} deals a month`,
    lines: [
      words`${limit.title} ${limit.reason}`,
      ...belt.rows.map((row) => sayRow(document, belt, row)),
    ],
  }
}

function sayRow(document: Document, belt: Belt, row: StageRow): Words {
  const about = areOwn(document, RATE_KEYS[row.stage]) ? '' : '~'
  const parts: Words[] = [
    words`${tenths(row.time)} FTE x ${about}${amount(rateOf(row.stage, belt.input))} ${row.unit}`,
  ]
  if (row.canWin !== null) parts.push(words`can win ${dealsFigure(row.canWin)}`)
  parts.push(
    row.pace === null
      ? row.arriving === null && row.unit === 'customers'
        ? 'customers not known'
        : 'nobody'
      : words`${share(row.pace)} ${row.unit === 'customers' ? 'of the time taken' : 'in use'}`,
  )
  if (row.arriving !== null && row.arrivingLoad !== null && row.unit !== 'customers')
    parts.push(words`${amount(row.arriving)} arrive (${share(row.arrivingLoad)})`)
  if (row.pile > 1e-9) parts.push(words`${amount(row.pile)} find nobody with time`)
  return words`${STAGE_NAMES[row.stage]}: ${chained(parts, ', ')}`
}

function hires(belt: Belt): Section {
  const where = belt.scope === null ? '' : words` in ${podName(belt.scope)}`
  return {
    title: words`One more person${where}`,
    lines: hiresFor(belt)
      .toSorted((a, b) => b.gain - a.gain)
      .map(
        (hire) =>
          words`+${amount(hire.gain)}  ${flowStageName(hire.set, belt.input)}: ${sayHire(hire)}`,
      ),
  }
}

function targetSection(comparison: TargetComparison): Section {
  const { wanted, won, isAllNew, capacity } = comparison
  const needs = peopleNeeded(wanted, capacity.whole.input)
  const plan = plannedBelt(capacity)
  const missing = capacity.belts.length > 1 ? null : hiresForTarget(wanted, plan)
  return {
    title: words`Target: ${dealsFigure(wanted)} deals a month, ${dealsFigure(won)} can be won`,
    lines: [
      ...(isAllNew
        ? []
        : ['Nobody has said how much of the target is to come from new customers.']),
      ...needs.stages.map(
        ({ stage, exact }) =>
          words`${STAGE_NAMES[stage]}: ${exact === null ? 'no number is enough' : words`${amount(exact)} FTE needed`}`,
      ),
      ...(needs.team === null
        ? []
        : [
            words`${needs.team} people in all to find, qualify and close, if some do two of these.`,
          ]),
      ...(missing === null || missing.length === 0
        ? []
        : [words`Beyond the roles on the chart: ${sayHires(missing, plan)}.`]),
    ],
  }
}

function figures(document: Document): Section {
  const inForce = assumptionsOf(document)
  const { kindOfBusiness } = document.company
  const kind =
    kindOfBusiness === undefined ? 'kind of business not said' : PRESETS[kindOfBusiness].name
  return {
    title: words`What it rests on (${kind})`,
    lines: ASSUMPTION_KEYS.map((key) => {
      const { title, unit }: Assumption = ASSUMPTIONS[key]
      const value = unit.startsWith('percent')
        ? percentage(inForce[key] * 100)
        : amount(inForce[key])
      const isOwn = ownAssumption(document, key) !== undefined
      return words`${title}: ${value} (${isOwn ? 'own' : words`usual; ${usualFigure(document, key).source}`})`
    }),
  }
}
