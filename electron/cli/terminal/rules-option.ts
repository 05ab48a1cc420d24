// `--rule`: some rules alone, named once or more.
import { InvalidArgumentError, Option } from 'commander'
import { rules } from '../../../shared/findings/rules.ts'
import type { RuleId } from '../../../shared/rules/rule-id.ts'
import { plainName } from './cli-io.ts'

/** Ids in small letters and several between commas are understood, too. */
export function rulesOption(): Option {
  return new Option(
    '--rule <id>',
    'only what this rule says; several: --rule SG-01,SF-01, or once more',
  ).argParser(withRules)
}

function withRules(text: string, before: ReadonlySet<RuleId> = new Set()): ReadonlySet<RuleId> {
  return new Set([...before, ...text.split(',').map(ruleOf)])
}

function ruleOf(text: string): RuleId {
  const wanted = text.trim().toUpperCase()
  const rule = rules.find(({ id }) => id === wanted)
  if (rule) return rule.id
  throw new InvalidArgumentError(
    `There is no rule “${plainName(text.trim())}”; “pitcrew rules” lists them all.`,
  )
}
