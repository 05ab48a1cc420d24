// DQ-03. Numbers that cannot be, and ids that are used twice.
import type { Role } from '../../document/schema.ts'
import type { EditCall } from '../../editing/apply-edit.ts'
import type { RoleId } from '../../ids.ts'
import { roleTitle } from '../../names/called.ts'
import { exact } from '../../words/figures.ts'
import { counted, shortlisted } from '../../words/lists.ts'
import { asItStands, type Part, words } from '../../words/phrase.ts'
import { defineRule, type Together } from '../rule.ts'

type Field = 'FTE' | 'Ramp' | 'Quota' | 'Cost a year'

export const dq03ImpossibleNumber = defineRule({
  id: 'DQ-03',
  group: 'data',
  title: 'Impossible number',
  severity: 'error',
  appliesTo: 'any',
  thresholds: [],
  condition:
    'FTE is not above 0 and up to 1, ramp is not between 0 and 100, a quota or a cost is negative, or two roles share an id.',
  source: 'Judgement: such values come from hand editing or other tools.',
  knownLimits: 'Does not know what was meant.',
  fixAll: 'Use the nearest possible values',
  messages: {
    number: ({ title, field, value }: { title: string; field: Field; value: number }) => ({
      headline: words`${field} of ${title} cannot be ${asEntered(value)}`,
      advice: words`${asItStands(ALLOWED[field])}${asItStands(WHERE_NONE[field] ?? '')}.`,
      forReaders: { advice: words`${asItStands(ALLOWED[field])}.` },
    }),
    'same-id': ({ title }: { title: string }) => ({
      headline: words`${title} has the id of another role`,
      advice: 'Links to it may mean either of the two. Delete one of them and add it again.',
      forReaders: { advice: 'Links to it may mean either of the two.' },
    }),
    together: ({ all }: Together<{ title: string }>) => ({
      headline: words`${counted(all.length, 'entry', 'entries')} of roles cannot be, in ${shortlisted(all.map(({ title }) => title))}`,
      advice:
        'FTE goes from just above 0 to 1, ramp from 0 to 100 percent, quota and cost cannot be negative, and every role has an id of its own.',
    }),
  },
  check(org, report) {
    for (const role of org.hiddenRoles)
      report({
        message: 'same-id',
        data: { title: roleTitle(role) },
        subjects: { roles: [role.id] },
      })
    for (const role of org.document.roles) {
      const title = roleTitle(role)
      for (const { field, value } of impossible(role))
        report({ message: 'number', data: { title, field, value }, subjects: { roles: [role.id] } })
    }
  },
  fixes({ org, finding }) {
    const role = finding.subjects.roles.flatMap((id) => org.role(id) ?? [])[0]
    if (!role || finding.message !== 'number') return []
    return [
      { label: 'Use the nearest possible value', edits: impossible(role).map((it) => it.mend) },
    ]
  },
})

const ALLOWED: Readonly<Record<Field, string>> = {
  FTE: 'It goes from just above 0 to 1, a full-time job',
  Ramp: 'It goes from 0 (just started) to 100 percent (fully up to speed)',
  Quota: 'It cannot be negative',
  'Cost a year': 'It cannot be negative',
}

const WHERE_NONE: Readonly<Partial<Record<Field, string>>> = {
  Quota: '; leave it empty where there is none',
  'Cost a year': '; leave it empty where it is not known',
}

/** With all its digits, unless those would fill the page. */
function asEntered(value: number): Part {
  return Math.abs(value) < 1e15 ? exact(value) : value
}

interface Impossible {
  readonly field: Field
  readonly value: number
  readonly mend: EditCall
}

function impossible(role: Role): readonly Impossible[] {
  const { id: roleId, fte, ramp, quota, annualCost } = role
  const found: Impossible[] = []
  if (fte <= 0 || fte > 1)
    found.push({
      field: 'FTE',
      value: fte,
      mend: { edit: 'set-fte', args: { roleId, fte: fte > 1 ? 1 : 0.1 } },
    })
  if (ramp < 0 || ramp > 100)
    found.push({ field: 'Ramp', value: ramp, mend: details(roleId, { ramp: ramp < 0 ? 0 : 100 }) })
  if (quota !== undefined && quota < 0)
    found.push({ field: 'Quota', value: quota, mend: details(roleId, { quota: 0 }) })
  if (annualCost !== undefined && annualCost < 0)
    found.push({
      field: 'Cost a year',
      value: annualCost,
      mend: details(roleId, { annualCost: 0 }),
    })
  return found
}

type Changes = Partial<Record<'ramp' | 'quota' | 'annualCost', number>>

function details(roleId: RoleId, changes: Changes): EditCall {
  return { edit: 'set-role-details', args: { roleId, changes } }
}
