// Sentences about the fields of roles that stayed; who holds them and where they stand is told apart.
import { dutyWork } from '../../article/duties.ts'
import type { Role } from '../../document/schema.ts'
import { SUPPORT_KIND_NAMES } from '../../document/vocabulary.ts'
import { personName } from '../../names/called.ts'
import { shortened } from '../../names/shortened.ts'
import type { Org } from '../../org/org.ts'
import { type Words, words } from '../../words/phrase.ts'
import type { RoleChange } from '../change.ts'
import { leaderName, namedRole } from './named.ts'
import { type Point, type Subject, type Theme, valueTheme } from './point.ts'
import type { Telling } from './telling.ts'
import {
  amounts,
  choices,
  days,
  lists,
  numbers,
  percents,
  saidPair,
  sayLongText,
  sayValues,
  texts,
  type Values,
} from './values.ts'

type ChangeOf<Field extends RoleChange['field']> = Extract<RoleChange, { readonly field: Field }>

/** Fields that are told one by one. */
type ToldField = Exclude<RoleChange['field'], 'personId' | 'stages' | 'podId' | 'formerPlaces'>

/** One point for a change of such a field. */
export function rolePoint(change: ChangeOf<ToldField>, telling: Telling): Point {
  const { before: _, after: role, ...value } = change
  return {
    theme: THEMES[change.field],
    // Who reported to different people before may report to the same one now.
    key: JSON.stringify(change.field === 'managerId' ? [change.is] : [value]),
    named: () => namedRole(telling.after, role),
    changes: [change],
    say: (subject) => sayRole(change, subject, telling),
  }
}

const LABELS = {
  title: 'Title',
  fte: 'FTE',
  ramp: 'Ramp',
  startDate: 'Start',
  openSince: '“Open since”',
  backups: 'Backups',
  quota: 'Quota',
  sharedQuota: 'Kind of quota',
  accounts: 'Accounts',
  annualCost: 'Cost a year',
  market: 'Market',
  supportKind: 'Kind of support',
  duties: 'Duties',
  notes: 'Notes',
} as const

const THEMES: Readonly<Record<ToldField, Theme>> = {
  managerId: {
    id: 'role managerId',
    weight: 'lines',
    sum: ({ count, list }) => words`${count} report to somebody else now: ${list}`,
  },
  title: valueTheme('role title', 'names', LABELS.title),
  backups: valueTheme('role backups', 'work', LABELS.backups),
  supportKind: valueTheme('role supportKind', 'work', LABELS.supportKind),
  duties: valueTheme('role duties', 'work', LABELS.duties),
  market: valueTheme('role market', 'work', LABELS.market),
  fte: valueTheme('role fte', 'figures', LABELS.fte),
  ramp: valueTheme('role ramp', 'figures', LABELS.ramp),
  quota: valueTheme('role quota', 'figures', LABELS.quota),
  sharedQuota: valueTheme('role sharedQuota', 'figures', LABELS.sharedQuota),
  accounts: valueTheme('role accounts', 'figures', LABELS.accounts),
  annualCost: valueTheme('role annualCost', 'figures', LABELS.annualCost),
  startDate: valueTheme('role startDate', 'figures', LABELS.startDate),
  openSince: valueTheme('role openSince', 'figures', LABELS.openSince),
  notes: valueTheme('role notes', 'notes', LABELS.notes),
}

function sayRole(change: ChangeOf<ToldField>, subject: Subject, telling: Telling): Words {
  if (change.field === 'managerId') return sayManager(change, subject, telling)
  const field = words`${LABELS[change.field]} of ${subject.of}`
  if (change.field === 'notes') return sayLongText(field, change, 'many')
  return sayValues(field, valuesOf(change, telling))
}

function valuesOf(
  change: ChangeOf<Exclude<keyof typeof LABELS, 'notes'>>,
  { before, after, money }: Telling,
): Values {
  switch (change.field) {
    case 'title':
    case 'market':
      return texts(change)
    case 'ramp':
      return percents(change)
    case 'startDate':
    case 'openSince':
      return days(change)
    case 'backups':
      return lists(peopleOf(before, change.was), peopleOf(after, change.is))
    case 'sharedQuota':
      return saidPair(sayKindOfQuota(change.was), sayKindOfQuota(change.is))
    case 'duties':
      return lists(dutiesOf(change.was), dutiesOf(change.is))
    case 'quota':
    case 'annualCost':
      return amounts(change, money)
    case 'fte':
    case 'accounts':
      return numbers(change)
    case 'supportKind':
      return choices(change, SUPPORT_KIND_NAMES)
  }
}

function sayKindOfQuota(isShared = false): string {
  return isShared ? 'shared with other quotas' : 'its own'
}

function peopleOf(org: Org, ids: Role['backups']) {
  return ids.map((id) => {
    const person = org.person(id)
    const name = person ? shortened(personName(person)) : 'somebody who is not on the chart'
    return { id, name }
  })
}

function dutiesOf(ids: Role['duties'] = []) {
  return ids.map((id) => ({ id, name: dutyWork(id) ?? 'a duty that this program does not know' }))
}

/** "5 roles report to Ada now", "Ana reports to Ada now instead of Bea". */
function sayManager(
  { was, is }: ChangeOf<'managerId'>,
  { isOne, name }: Subject,
  { before, after }: Telling,
): Words {
  const now = words`${name} ${isOne ? 'reports' : 'report'} to ${leaderName(after, is)} now`
  return isOne && was !== null ? words`${now} instead of ${leaderName(before, was)}` : now
}
