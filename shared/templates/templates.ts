// Charts to begin with, by structure and size: the advisor's own starter charts, to be filled with names.
import { factsOf } from '../advisor/facts.ts'
import { starterChart } from '../advisor/starter-chart.ts'
import { type Company, type Document, emptyDocument } from '../document/schema.ts'
import type { PodAxis, Structure } from '../document/vocabulary.ts'
import { once } from '../once.ts'

export interface Template {
  readonly id: string
  /** Says how many roles there are. */
  readonly name: string
  /** For whom it is, in one line. */
  readonly about: string
  readonly structure: Structure
  /** The same object with every call. */
  readonly chart: () => Document
}

interface Plan extends Omit<Template, 'chart'> {
  /** What the chart is made for; says nothing about the company that takes it. */
  readonly madeFor: Company
  readonly pods?: { readonly axis: PodAxis; readonly segments: readonly string[] }
}

const PLANS: readonly Plan[] = [
  {
    id: 'two-party-3',
    name: 'Two-party of 3',
    about: 'The founder sells, one finds leads, one looks after customers',
    structure: 'two-party',
    madeFor: { salesHeads: 3, complexity: 'simple', market: 'established' },
  },
  {
    id: 'two-party-9',
    name: 'Two-party of 9',
    about: 'An agency helps to find leads, five sell, as at an estate agent',
    structure: 'two-party',
    madeFor: {
      salesHeads: 7,
      complexity: 'simple',
      market: 'established',
      leadSource: 'agency',
      culture: ['star-sellers'],
    },
  },
  {
    id: 'belt-5',
    name: 'Belt of 5',
    about: 'One person in every stage and the founder as head',
    structure: 'conveyor',
    madeFor: { salesHeads: 4 },
  },
  {
    id: 'belt-9',
    name: 'Belt of 9',
    about: 'Two in every stage: nobody stands alone',
    structure: 'conveyor',
    madeFor: { salesHeads: 8 },
  },
  {
    id: 'pods-11',
    name: 'Pods of 11',
    about: 'Two led pods of five and a head',
    structure: 'pods',
    madeFor: { salesHeads: 10 },
    pods: { axis: 'geography', segments: ['North', 'South'] },
  },
  {
    id: 'pods-25',
    name: 'Pods of 25',
    about: 'Four led pods of six and a head',
    structure: 'pods',
    madeFor: { salesHeads: 24 },
    pods: { axis: 'geography', segments: ['North', 'South', 'East', 'West'] },
  },
]

export const TEMPLATES: readonly Template[] = PLANS.map(({ madeFor, pods, ...template }) => ({
  ...template,
  chart: once(() => chartFor({ ...template, madeFor, ...(pods ? { pods } : {}) })),
}))

function chartFor({ structure, madeFor, pods }: Plan): Document {
  const document = emptyDocument('New chart')
  const facts = factsOf(document, madeFor)
  const plan = pods ? { ...pods, count: pods.segments.length } : null
  const chart = starterChart({ document, facts, structure, pods: plan })
  // Nobody has said anything about the company yet.
  return { ...chart, name: document.name, company: {} }
}
