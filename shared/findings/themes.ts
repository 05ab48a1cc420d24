// What findings harm: the groups in which people work through them.
import { SEVERITIES } from '../document/vocabulary.ts'
import { groupedBy } from '../grouped.ts'
import type { Finding, RuleGroup } from '../rules/rule.ts'
import { ruleOf } from './validate.ts'

/** In the order in which equally severe ones are read. */
export const THEMES = {
  sales: 'Holds up sales',
  person: 'Hangs on one person',
  structure: 'Structure and leading',
  flags: 'Red flags',
  tidy: 'Tidy up',
} as const

export type Theme = keyof typeof THEMES

const THEME_OF: Readonly<Record<RuleGroup, Theme>> = {
  staffing: 'sales',
  balance: 'sales',
  'single-point': 'person',
  structure: 'structure',
  'size-fit': 'structure',
  span: 'structure',
  'red-flags': 'flags',
  data: 'tidy',
}

/** What a finding harms. */
export function themeOf(finding: Finding): Theme {
  return THEME_OF[ruleOf(finding).group]
}

export interface FindingsOfTheme {
  readonly theme: Theme
  readonly findings: readonly Finding[]
}

/** The group with the most severe finding first; the findings keep their order, which is worst first. */
export function byTheme(findings: readonly Finding[]): readonly FindingsOfTheme[] {
  const themes = Object.keys(THEMES)
  const worst = ({ findings: [first] }: FindingsOfTheme) =>
    first ? SEVERITIES.indexOf(first.severity) : SEVERITIES.length
  return [...groupedBy(findings, themeOf)]
    .map(([theme, members]) => ({ theme, findings: members }))
    .toSorted((a, b) => worst(a) - worst(b) || themes.indexOf(a.theme) - themes.indexOf(b.theme))
}
