// The roles a sales team is made of: what the palette offers and what fixes add.
import type { Role } from '../document/schema.ts'
import type { Stage, SupportKind } from '../document/vocabulary.ts'
import { type Words, words } from '../words/phrase.ts'

export interface RoleTemplate {
  readonly title: string
  readonly stage: Stage
  readonly supportKind?: SupportKind
  /** The title says what is done instead of who does it: there is no "a" before it, and there are no two. */
  readonly isWork?: true
  /** Other names it goes by, for searching and for guessing a stage from a title. */
  readonly alsoCalled: readonly string[]
}

const ROLE_TEMPLATES: readonly RoleTemplate[] = [
  {
    title: 'Lead researcher',
    stage: 'lead-generation',
    alsoCalled: ['lead generation', 'list builder', 'demand generation', 'growth marketer'],
  },
  {
    title: 'Business development rep',
    stage: 'lead-generation',
    alsoCalled: ['bdr', 'business dev', 'prospector', 'outbound'],
  },
  {
    title: 'Sales development rep',
    stage: 'qualification',
    alsoCalled: ['sdr', 'sales dev', 'inside sales', 'inbound'],
  },
  { title: 'Qualifier', stage: 'qualification', alsoCalled: ['qualifying', 'qualification'] },
  {
    title: 'Account executive',
    stage: 'closing',
    alsoCalled: ['ae', 'closer', 'seller', 'salesperson', 'sales rep', 'agent'],
  },
  {
    title: 'Sales engineer',
    stage: 'closing',
    supportKind: 'sales-engineering',
    alsoCalled: ['se', 'solution consultant', 'presales'],
  },
  {
    title: 'Account manager',
    stage: 'account-management',
    alsoCalled: ['am', 'key account', 'farmer'],
  },
  {
    title: 'Customer success manager',
    stage: 'account-management',
    alsoCalled: ['csm', 'customer success', 'onboarding'],
  },
  {
    title: 'Sales manager',
    stage: 'leadership',
    alsoCalled: ['head of sales', 'vp sales', 'sales director', 'team lead', 'cro'],
  },
  {
    title: 'Sales operations',
    isWork: true,
    stage: 'support',
    supportKind: 'operations',
    alsoCalled: ['sales ops', 'revops', 'crm', 'enablement'],
  },
  {
    title: 'Product marketing',
    isWork: true,
    stage: 'support',
    supportKind: 'product-marketing',
    alsoCalled: ['pmm', 'marketing'],
  },
  { title: 'Designer', stage: 'support', supportKind: 'design', alsoCalled: ['design'] },
]

/** Templates whose name, or another name for it, contains what was typed. */
export function templatesMatching(text: string): readonly RoleTemplate[] {
  const wanted = text.trim().toLowerCase()
  return ROLE_TEMPLATES.filter((template) =>
    [template.title.toLowerCase(), ...template.alsoCalled].some((name) => name.includes(wanted)),
  )
}

/** The stage that a title speaks of, or null where it does not say. Whole words only. */
export function guessStage(title: string): Stage | null {
  return ROLE_TEMPLATES.find((template) => isCalled(title, template))?.stage ?? null
}

/** The kind of support that is chosen for a role, or that its title speaks of; null for neither. */
export function supportKindOf({
  supportKind,
  title,
}: Pick<Role, 'supportKind' | 'title'>): SupportKind | null {
  if (supportKind !== undefined) return supportKind
  return SUPPORT_TEMPLATES.find((template) => isCalled(title, template))?.supportKind ?? null
}

const SUPPORT_TEMPLATES = ROLE_TEMPLATES.filter(({ supportKind }) => supportKind !== undefined)

function isCalled(title: string, template: RoleTemplate): boolean {
  const words = ` ${title.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `
  const names = [template.title.toLowerCase(), ...template.alsoCalled]
  return names.some((name) => words.includes(` ${name} `))
}

/**
 * A title in the middle of a sentence: ours is "account executive"; any other one keeps its letters,
 * which may be a name's, or a language's that writes all its nouns with a capital.
 */
export function titleInSentence(title: string): string {
  const template = templateOf(title)
  return template ? inLowerCase(template.title) : title
}

/** "an account executive", "3 account executives"; "the role Closer", "3 roles called Closer". */
export function rolesInSentence(title: string, count: number): Words {
  const template = templateOf(title)
  if (!template || template.isWork) {
    const name = titleInSentence(title)
    return count === 1 ? words`the role ${name}` : words`${count} roles called ${name}`
  }
  const name = inLowerCase(template.title)
  if (count > 1) return words`${count} ${name}s`
  return words`${/^[aeiou]/.test(name) ? 'an' : 'a'} ${name}`
}

function templateOf(title: string): RoleTemplate | undefined {
  return ROLE_TEMPLATES.find((template) => template.title === title)
}

function inLowerCase(title: string): string {
  return title.charAt(0).toLowerCase() + title.slice(1)
}

/** The usual title of somebody who does a stage. */
export function usualTitle(stage: Stage): string {
  return USUAL[stage]
}

const USUAL: Readonly<Record<Stage, string>> = {
  'lead-generation': 'Lead researcher',
  qualification: 'Sales development rep',
  closing: 'Account executive',
  'account-management': 'Account manager',
  leadership: 'Sales manager',
  support: 'Sales operations',
}
