// Six real organisations and what an expert says about each; then the borders between judgements.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readDocument } from '../../../shared/document/read-document.ts'
import { type Document, emptyDocument } from '../../../shared/document/schema.ts'
import { applyEdits } from '../../../shared/editing/apply-edit.ts'
import { validate } from '../../../shared/findings/validate.ts'
import { orgOf } from '../../../shared/org/org.ts'
import { belt, buildDocument } from '../../helpers/build-document.ts'
import { TODAY } from '../../helpers/today.ts'

const FOLDER = join(import.meta.dirname, '../../fixtures/organisations')

function organisation(name: string): Document {
  const read = readDocument(readFileSync(join(FOLDER, `${name}.salesorg`), 'utf8'))
  if (!read.ok) throw new Error(`${name} does not open: ${read.error.code}`)
  return read.value
}

/** "warning SPF-01 closing+qualification": enough to tell findings apart. */
function judged(document: Document): readonly string[] {
  return validate(document, TODAY).map(({ severity, rule, subjects }) =>
    [severity, rule, subjects.stages.toSorted().join('+')].filter(Boolean).join(' '),
  )
}

describe('the organisations of the handbook', () => {
  test.each([
    ['t01-founder-only', ['info SPF-02']],
    ['t02-two-party-of-three', ['warning SPF-01 closing']],
    [
      't03-estate-agency',
      [
        'warning SPF-01 account-management+support',
        'warning SPF-07 lead-generation',
        'warning SPF-08',
        'info SPF-06',
        'info SG-10',
      ],
    ],
    ['t04-thin-belt', ['warning SF-01', 'info ST-10 closing+lead-generation+qualification']],
    ['t05-healthy-belt', []],
    ['t06-ready-for-pods', ['info SF-05']],
  ])('%s', (name, expected) => {
    expect(judged(organisation(name))).toEqual(expected)
  })

  test('the thin belt tells its four one-deep stages as details', () => {
    const [thin] = validate(organisation('t04-thin-belt'), TODAY)
    expect(thin?.details.map(({ rule }) => rule)).toEqual(['SPF-01', 'SPF-01', 'SPF-01', 'SPF-01'])
  })

  test('the team of three is clean once the founder has a backup', () => {
    const document = organisation('t02-two-party-of-three')
    const [founder] = document.roles
    const [, cleo] = document.people
    if (!founder || !cleo) throw new Error('fixture changed')
    const outcome = applyEdits(document, [
      { edit: 'set-backups', args: { roleId: founder.id, backups: [cleo.id] } },
    ])
    expect(outcome.ok && judged(outcome.value.document)).toEqual([])
  })

  test('the healthy belt without its second closer hangs on one', () => {
    const document = organisation('t05-healthy-belt')
    const xia = document.people.find(({ name }) => name === 'Xia')
    const roleIds = document.roles
      .filter(({ personId }) => personId === xia?.id)
      .map(({ id }) => id)
    const outcome = applyEdits(document, [{ edit: 'remove-roles', args: { roleIds } }])
    expect(outcome.ok && judged(outcome.value.document)).toEqual([
      'error BA-07 closing',
      'error SPF-01 closing',
      'info SF-02 closing',
    ])
  })
})

type Crew = readonly [number, number, number, number]

describe('borders', () => {
  // In several countries, so that there is something to divide pods by.
  const abroad = { geography: 'several-countries' } as const
  const sizeRules = ([leads, qualifiers, closers, managers]: Crew) =>
    validate(
      buildDocument({ ...belt(leads, qualifiers, closers, managers), company: abroad }),
      TODAY,
    )
      .filter(({ rule }) => rule.startsWith('SF-'))
      .map(({ rule, severity }) => `${severity} ${rule}`)

  test.each([
    [3, [1, 1, 1, 0], ['warning SF-01']],
    [4, [1, 1, 1, 1], ['info SF-02']],
    [7, [1, 2, 2, 2], ['info SF-02']],
    [8, [2, 2, 2, 2], []],
    [15, [4, 4, 4, 3], []],
    [16, [4, 4, 4, 4], ['info SF-05']],
    [29, [8, 7, 7, 7], ['info SF-05']],
    [30, [8, 8, 7, 7], ['warning SF-05']],
  ] as const)('a belt of %i people', (_people, crew, expected) => {
    expect(sizeRules(crew)).toEqual(expected)
  })

  test('one person in two half roles counts once', () => {
    const document = buildDocument({
      roles: [
        { id: 'a', person: 'Ana', does: 'closing', fte: 0.5 },
        { id: 'b', person: 'Ana', does: 'qualification', fte: 0.5 },
      ],
    })
    expect(orgOf(document).salesPeople).toHaveLength(1)
  })

  test('an agency is no head', () => {
    const document = buildDocument({
      external: ['Agency'],
      roles: [{ id: 'a', person: 'Agency', does: 'lead-generation' }],
    })
    expect(orgOf(document).salesPeople).toEqual([])
  })

  test('an empty chart says one thing only', () => {
    expect(judged(emptyDocument('New'))).toEqual(['info DQ-01'])
    expect(judged({ ...emptyDocument('New'), structure: 'conveyor' })).toEqual(['info DQ-01'])
  })
})
