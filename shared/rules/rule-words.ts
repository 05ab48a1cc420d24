// How rules are named to people: their groups, the structures they judge, the figures they rest on.
import { ASSUMPTIONS } from '../capacity/assumptions.ts'
import { STRUCTURE_NAMES } from '../document/vocabulary.ts'
import type { Rule, RuleGroup } from './rule.ts'

/** In the order in which rules are listed. */
const GROUP_NAMES: Readonly<Record<RuleGroup, string>> = {
  staffing: 'Staffing gaps',
  'single-point': 'Single points of failure',
  'size-fit': 'Does the structure fit the size?',
  structure: 'Structure',
  span: 'Span of control',
  balance: 'Balance',
  'red-flags': 'Red flags',
  data: 'Data',
}

interface NamedGroup {
  readonly id: RuleGroup
  readonly name: string
  readonly members: readonly Rule[]
}

/** The rules by group, both in order; groups without any are left out. */
export function inGroups(rules: readonly Rule[]): readonly NamedGroup[] {
  return GROUP_IDS.map((id) => ({
    id,
    name: GROUP_NAMES[id],
    members: rules.filter((rule) => rule.group === id),
  })).filter(({ members }) => members.length > 0)
}

const GROUP_IDS = Object.keys(GROUP_NAMES).filter((id): id is RuleGroup =>
  Object.hasOwn(GROUP_NAMES, id),
)

/** "Every chart", "Conveyor, pods". */
export function sayJudged({ appliesTo }: Pick<Rule, 'appliesTo'>): string {
  if (appliesTo === 'any') return 'Every chart'
  const [first = '', ...others] = appliesTo.map((structure) => STRUCTURE_NAMES[structure])
  return [first, ...others.map((name) => name.toLowerCase())].join(', ')
}

/** "Deals that one closer can keep open; …", or that it counts what is on the chart. */
export function sayRestsOn({ restsOn = [] }: Pick<Rule, 'restsOn'>): string {
  if (restsOn.length === 0) return 'What is on the chart'
  return restsOn.map((key) => ASSUMPTIONS[key].title).join('; ')
}
