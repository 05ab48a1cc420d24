// What a change of several roles was, as a sentence for those who made it.
import type { Document } from '../document/schema.ts'
import { STAGE_NAMES } from '../document/vocabulary.ts'
import { nameOf, podOf, titleOf, titlesOf } from '../edits/edit-parts.ts'
import { CHANGED_FIELDS } from '../edits/roles/change-roles.ts'
import type { RoleId } from '../ids.ts'
import { day, exact, money, percentage } from '../words/figures.ts'
import { type Part, type Words, words } from '../words/phrase.ts'
import type { SeveralChange } from './several-change.ts'

type ValueChange = Extract<SeveralChange, { readonly value: unknown }>

/** "5 roles report to Head of sales now." Of the document before it or after it. */
export function sayDone(document: Document, ids: readonly RoleId[], change: SeveralChange): Words {
  const roles = titlesOf(document, ids)
  if ('value' in change) return sayValue(roles, change)
  if (change.what === 'backup') {
    const name = nameOf(document, change.personId)
    return change.isNamed
      ? words`${name} is a backup of ${roles} now.`
      : words`${name} is no backup of ${roles} any more.`
  }
  return words`${roles} ${sayState(document, ids.length === 1, change)}`
}

function sayState(
  document: Document,
  isOne: boolean,
  change: Exclude<SeveralChange, ValueChange | { readonly what: 'backup' }>,
): Words {
  const are = isOne ? 'is' : 'are'
  switch (change.what) {
    case 'vacate':
      return words`${are} vacant now. Everybody stays in People.`
    case 'stage':
      return words`${isOne ? 'stands' : 'stand'} in ${STAGE_NAMES[change.stage]} now.`
    case 'pod':
      return words`${are} in ${change.podId === null ? 'no pod' : podOf(document, change.podId)} now.`
    case 'manager': {
      const manager = change.managerId === null ? 'nobody' : titleOf(document, change.managerId)
      return words`${isOne ? 'reports' : 'report'} to ${manager} now.`
    }
  }
}

function sayValue(roles: Words, change: ValueChange): Words {
  const field = CHANGED_FIELDS[change.what]
  return change.value === null
    ? words`Cleared the ${field} of ${roles}.`
    : words`Set the ${field} of ${roles} to ${written(change)}.`
}

function written(change: ValueChange): Part {
  const { what, value } = change
  if (typeof value === 'number')
    return what === 'ramp' ? percentage(value) : what === 'quota' ? money(value) : exact(value)
  return what === 'startDate' ? day(value ?? '') : words`“${value ?? ''}”`
}
