// What a card says: the line below its title, and its name for screen readers.
import type { Person, Role } from '../document/schema.ts'
import { type Severity, STAGE_NAMES, SUPPORT_KIND_NAMES } from '../document/vocabulary.ts'
import { asBeginning, personName, roleTitle } from '../names/called.ts'
import { isolated } from '../names/isolated.ts'
import { compact, day, percentage } from '../words/figures.ts'
import { type Part, words } from '../words/phrase.ts'
import type { Writer } from '../words/writer.ts'
import type { CardChoices } from './card-choices.ts'

/** What stands on a card in bold: the title of its role, or who holds it. */
export function firstLine(role: Role, holder: Person | null, { first }: CardChoices): string {
  return asBeginning(first === 'person' && holder ? personName(holder) : roleTitle(role))
}

/**
 * Who holds the role, and what is unusual about it: `Ana Silva · 0.5 FTE`, `Vacant · hiring`. Where the
 * person stands above, the title of the role.
 */
export function secondLine(
  role: Role,
  holder: Person | null,
  writer: Writer,
  { first, fte }: CardChoices,
): string {
  const kind = supportKindOf(role)
  let line = 'Vacant'
  if (holder)
    line = isolated(asBeginning(first === 'person' ? roleTitle(role) : personName(holder)))
  if (kind !== null) line += ` · ${kind}`
  if (holder === null && role.openSince !== undefined) line += ' · hiring'
  if (holder?.external) line += ' · external'
  if (fte || role.fte !== 1) line += ` · ${writer.write(role.fte)} FTE`
  if (role.ramp < 100) line += ` · ${writer.write(percentage(role.ramp))} ramped`
  return line
}

/** The figures that cards shall show, of those that the role has: `quota 600K · 1 Mar 2025`; mostly nothing. */
export function figuresLine(
  role: Role,
  writer: Writer,
  { quota, cost, start }: CardChoices,
): string {
  const parts: Part[] = []
  if (quota && role.quota !== undefined) parts.push(words`quota ${compact(role.quota)}`)
  if (cost && role.annualCost !== undefined) parts.push(words`cost ${compact(role.annualCost)}`)
  if (start && role.startDate !== undefined) parts.push(day(role.startDate))
  return parts.map(writer.write).join(' · ')
}

/** Title, holder, stages, and whether there are findings: `Closer, vacant, closing, has errors`. */
export function cardLabel(role: Role, holder: Person | null, severity: Severity | null): string {
  const kind = supportKindOf(role)
  const words = [
    asBeginning(roleTitle(role)),
    holder ? personName(holder) : 'vacant',
    stagesOf(role),
  ]
  if (kind !== null) words.push(kind)
  if (severity) words.push(severity === 'info' ? 'has a note' : `has ${severity}s`)
  return words.join(', ')
}

function stagesOf({ stages }: Role): string {
  let names = ''
  for (const { stage } of stages) {
    names += `${names === '' ? '' : ' and '}${STAGE_NAMES[stage].toLowerCase()}`
  }
  return names || 'no stage yet'
}

/** What a support role helps with, where its title does not say so already. */
function supportKindOf({ title, stages, supportKind }: Role): string | null {
  if (supportKind === undefined || stages[0]?.stage !== 'support') return null
  const name = SUPPORT_KIND_NAMES[supportKind].toLowerCase()
  return title.toLowerCase().includes(name) ? null : name
}
