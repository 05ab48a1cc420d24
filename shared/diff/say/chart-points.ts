// Sentences about the chart as a whole, and about the plan of its stages.
import { POD_AXIS_NAMES, STAGE_NAMES, STRUCTURE_NAMES } from '../../document/vocabulary.ts'
import { type Words, words } from '../../words/phrase.ts'
import type { ChartChange, StagePlanChange } from '../change.ts'
import { named } from './named.ts'
import { type Point, type Theme, valueTheme } from './point.ts'
import { choices, sayLongText, sayValues, texts } from './values.ts'

const THINGS = ['thing', 'things'] as const

/** One point for a field of the chart, of which there is one. */
export function chartPoint(change: Exclude<ChartChange, { readonly field: 'formerPods' }>): Point {
  const clause = sayChart(change)
  return {
    theme: {
      id: `chart ${change.field}`,
      weight:
        change.field === 'structure' ? 'structure' : change.field === 'notes' ? 'notes' : 'chart',
      sum: () => clause,
    },
    key: '',
    named: () => named('The chart', THINGS),
    changes: [change],
    say: () => clause,
  }
}

function sayChart(change: Exclude<ChartChange, { readonly field: 'formerPods' }>): Words {
  switch (change.field) {
    case 'name':
      return sayValues('Name of the chart', texts(change))
    case 'currency':
      return sayValues('Currency', texts(change))
    case 'notes':
      return sayLongText('Notes on the chart', change, 'many')
    case 'structure':
      return sayValues('Structure', choices(change, STRUCTURE_NAMES, 'not chosen'))
    case 'podAxis':
      return sayValues('What pods are divided by', choices(change, POD_AXIS_NAMES, 'not said'))
    case 'sharedGoal':
      return sayLongText('The shared goal', change)
  }
}

const METRICS: Theme = valueTheme('plan metric', 'plan', 'Metric')
const HAND_OVERS: Theme = valueTheme('plan handOver', 'plan', 'Hand-over')

/** One point for what a stage is measured by, or when it hands over. */
export function planPoint(change: StagePlanChange): Point {
  const isMetric = change.field === 'metric'
  return {
    theme: isMetric ? METRICS : HAND_OVERS,
    key: change.stage,
    named: () => named(STAGE_NAMES[change.stage].toLowerCase(), ['stage', 'stages']),
    changes: [change],
    say: ({ of }) =>
      isMetric
        ? sayValues(words`Metric of ${of}`, texts(change))
        : sayLongText(words`Hand-over of ${of}`, change),
  }
}
