// Usual figures (L2) and targets (L9): a guess is never an alarm, and a target is compared with new business.
import { type AssumptionKey, ownAssumption } from '../../../../shared/capacity/assumptions.ts'
import { type Basis, isBasis, RATE_KEYS } from '../../../../shared/capacity/ownness.ts'
import { isBeltStage } from '../../../../shared/document/vocabulary.ts'
import { findRule } from '../../../../shared/findings/validate.ts'
import { CAPACITY_RULES, WHATEVER_THEY_ARE } from '../expected.ts'
import type { Judged, Line } from '../judged.ts'
import { idOf } from '../new-rules.ts'
import type { Law } from './law.ts'

const IDS = new Set(CAPACITY_RULES.map(idOf))

/** A law about each line: broken where `isWrong`. */
function lines(name: string, isWrong: (line: Line, said: Judged) => boolean): Law {
  return {
    name,
    holdsFor: 'all charts',
    breachesIn: (said) =>
      said.lines
        .filter((line) => isWrong(line, said))
        .map(({ rule, severity, headline }) => ({ by: rule, read: `${severity}: ${headline}` })),
  }
}

const isAlarm = ({ severity }: Line) => severity !== 'info'
const isError = ({ severity }: Line) => severity === 'error'
const isWhatever = ({ headline, advice }: Line) => WHATEVER_THEY_ARE.test(`${headline} ${advice}`)
const restsOn = ({ rule }: Line) => findRule(rule)?.restsOn ?? []

/** What a line says of its figures; of several things all that it says. */
function basesOf({ finding: { data } }: Line): readonly Basis[] {
  const { all } = data
  const each: readonly Readonly<Record<string, unknown>>[] = Array.isArray(all) ? all : [data]
  return each.flatMap(({ basis }) => (isBasis(basis) ? basis : []))
}

/** They speak of stages; others of whatever limits the whole. */
const ABOUT_STAGES: readonly string[] = ['BA-01', 'BA-02', 'BA-03']

/** Without asking the line: is none, or are all, of the figures it needs the company's own? */
function figuresOf(line: Line, { document }: Judged) {
  const { stages } = line.finding.subjects
  const isOwn = (key: AssumptionKey) => ownAssumption(document, key) !== undefined
  const keys = ABOUT_STAGES.includes(line.rule)
    ? stages.filter(isBeltStage).flatMap((stage) => RATE_KEYS[stage])
    : restsOn(line)
  // Whatever limits the whole, it is known how many deals are won of those that were qualified.
  const needed = ABOUT_STAGES.includes(line.rule) ? keys : keys.filter((key) => LAST.includes(key))
  return { isNoneOwn: !keys.some(isOwn), areAllOwn: needed.every(isOwn) }
}

const LAST: readonly AssumptionKey[] = ['qualifiedToWon']

/** Whoever says how many deals are won has measured it. */
const hasMeasured = ({ document }: Judged) => document.company.dealsPerMonth !== undefined

export const USUAL_FIGURES: readonly Law[] = [
  lines(
    'by usual figures there are notes only',
    (line, { document }) =>
      Object.keys(document.assumptions).length === 0 &&
      IDS.has(line.rule) &&
      isAlarm(line) &&
      !isWhatever(line),
  ),
  lines('what rests on usual figures is a note and says so', (line) =>
    basesOf(line).includes('usual')
      ? isAlarm(line) || !/, by usual figures$/.test(line.headline)
      : /by usual figures/.test(line.headline),
  ),
  lines(
    'what holds whatever the figures are is no error and says so',
    (line) =>
      basesOf(line).includes('anyhow') !== isWhatever(line) || (isWhatever(line) && isError(line)),
  ),
  lines('every line that rests on figures says how far they are own', (line) =>
    restsOn(line).length > 0 ? basesOf(line).length === 0 : basesOf(line).length > 0,
  ),
  lines(
    'an alarm needs an own figure of what it is about, an error all of them',
    (line, said) =>
      restsOn(line).length > 0 &&
      !hasMeasured(said) &&
      ((isAlarm(line) && !isWhatever(line) && figuresOf(line, said).isNoneOwn) ||
        (isError(line) && !figuresOf(line, said).areAllOwn)),
  ),
]

const isUnsaid = ({ document: { company, roles } }: Judged) =>
  company.targetFromNew === undefined &&
  ((company.customers ?? 0) > 0 || roles.some(({ accounts = 0 }) => accounts > 0))

/** Does nobody have a quota who looks after customers? Then quotas say nothing of what those bring. */
const areForNewOnly = ({ document: { roles } }: Judged) =>
  roles.every(
    ({ quota = 0, stages }) =>
      quota === 0 || stages.every(({ stage }) => stage !== 'account-management'),
  )

/** The open roles close the gap: nothing is to be asked. */
const isHiring = ({ headline }: Line) => /until the open roles are filled$/.test(headline)

export const NEW_BUSINESS: readonly Law[] = [
  lines(
    'while nobody says how much of a target is new business, a note asks',
    (line, said) =>
      isUnsaid(said) &&
      line.rule === idOf('target-above-capacity') &&
      (isAlarm(line) || !/new business/.test(line.headline)),
  ),
  lines(
    'quotas for new business alone that stay below such a target are a note that asks, too',
    (line, said) =>
      isUnsaid(said) &&
      areForNewOnly(said) &&
      line.rule === 'BA-07' &&
      /^Even if all make quota/.test(line.headline) &&
      !isHiring(line) &&
      (isAlarm(line) || !/new business/.test(line.headline)),
  ),
  lines(
    'a bottleneck is no alarm while nobody says how much of the target is new',
    (line, said) => isUnsaid(said) && line.rule === 'BA-01' && isAlarm(line),
  ),
]
