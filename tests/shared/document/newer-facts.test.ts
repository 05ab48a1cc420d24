// What a newer Pitcrew wrote survives an older one that opens the file, edits it and saves it.
import { describe, expect, it } from 'vitest'
import { readDocument } from '../../../shared/document/read-document.ts'
import type { Document } from '../../../shared/document/schema.ts'
import { writeDocument } from '../../../shared/document/write-document.ts'
import { applyEdits, type EditCall } from '../../../shared/editing/apply-edit.ts'
import { personId, roleId } from '../../../shared/ids.ts'
import { english } from '../../helpers/english.ts'

/** Facts that this program does not know, in every place that a person, role or company has. */
const NEWER = { factOfTomorrow: { unit: 'EUR', values: [1, null, 'x'] } }

/** Facts of this version that the edits below do not touch. */
const COMPANY = {
  kindOfBusiness: 'wholesale',
  dealsPerMonth: 4.5,
  targetFromNew: 90_000,
  customers: 30,
}
const ROLE = { quota: 100_000, sharedQuota: true, annualCost: 60_000, duties: ['demos'] }

const TEXT = JSON.stringify({
  format: 'salesorg',
  version: 1,
  document: {
    name: 'Team',
    ...NEWER,
    company: { ...COMPANY, ...NEWER },
    structure: 'conveyor',
    stages: { closing: { metric: 'Wins', ...NEWER } },
    people: [
      { id: 'ann', name: 'Ann', ...NEWER },
      { id: 'ben', name: 'Ben', ...NEWER },
    ],
    roles: [
      { id: 'head', title: 'Head', stages: [{ stage: 'leadership' }], personId: 'ben', ...NEWER },
      {
        id: 'closer',
        title: 'Closer',
        stages: [{ stage: 'closing', ...NEWER }],
        personId: 'ann',
        managerId: 'head',
        ...ROLE,
        ...NEWER,
      },
    ],
    kpis: [{ id: 'k', date: '2026-06-01', flag: 'win-rate', percent: 30, of: 'all', ...NEWER }],
    assumptions: { cycleMonths: 2, ...NEWER },
    settings: { ...NEWER },
  },
})

/** Each touches the things that hold newer facts. */
const EDITS: readonly EditCall[] = [
  { edit: 'rename-role', args: { roleId: roleId('closer'), title: 'Account executive' } },
  { edit: 'set-role-details', args: { roleId: roleId('closer'), changes: { ramp: 50 } } },
  { edit: 'set-person', args: { personId: personId('ann'), changes: { name: 'Anna' } } },
  { edit: 'assign-person', args: { roleId: roleId('closer'), person: personId('ben') } },
  { edit: 'set-company', args: { facts: { target: 500_000 } } },
  { edit: 'set-assumptions', args: { changes: { cycleMonths: 3 } } },
  { edit: 'set-structure', args: { structure: 'two-party' } },
  { edit: 'set-structure', args: { structure: 'conveyor' } },
]

function opened(text: string): Document {
  const read = readDocument(text)
  if (!read.ok) throw new Error(read.error.code)
  return read.value
}

describe('facts of a newer program', () => {
  const outcome = applyEdits(opened(TEXT), EDITS)
  if (!outcome.ok) throw new Error(english.write(outcome.error.message))
  const saved = JSON.parse(writeDocument(outcome.value.document)).document
  const closer = saved.roles.find(({ id }: { id: string }) => id === 'closer')

  it('survive being opened, edited and saved', () => {
    const holders = [
      saved,
      saved.company,
      saved.stages.closing,
      ...saved.people,
      ...saved.roles,
      closer.stages[0],
      ...saved.kpis,
      saved.assumptions,
      saved.settings,
    ]
    expect(holders).toHaveLength(11)
    for (const holder of holders) expect(holder).toMatchObject(NEWER)
  })

  it('and so do those of this version that nobody touched', () => {
    expect(saved.company).toMatchObject({ ...COMPANY, target: 500_000 })
    expect(closer).toMatchObject({ ...ROLE, title: 'Account executive', ramp: 50 })
  })

  it('and a second round changes nothing more', () => {
    const text = writeDocument(outcome.value.document)
    expect(writeDocument(opened(text))).toBe(text)
  })
})
