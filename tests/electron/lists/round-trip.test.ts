// Workbooks and CSVs that leave, come back through LibreOffice, and are merged: only the changes change.
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'
import { csvWriter } from '../../../electron/export/csv.ts'
import { xlsxWriter } from '../../../electron/export/xlsx.ts'
import { readList } from '../../../electron/lists/read-list.ts'
import { readDocument } from '../../../shared/document/read-document.ts'
import type { Document } from '../../../shared/document/schema.ts'
import { guessedAnswers, likelySheet } from '../../../shared/tables/import-list.ts'
import { listIntoChart } from '../../../shared/tables/merge-list.ts'
import { exported } from '../../helpers/exported.ts'
import { TODAY } from '../../helpers/today.ts'

const root = resolve(import.meta.dirname, '../../..')
const fixtures = join(root, 'tests/fixtures/round-trip')

function chartAt(path: string): Document {
  const read = readDocument(readFileSync(path, 'utf8'))
  if (!read.ok) throw new Error(read.error.code)
  return read.value
}

async function merged(document: Document, bytes: Uint8Array, fileName: string, locale = 'en-GB') {
  const list = await readList({ bytes, fileName, encoding: null })
  if (!list.ok) throw new Error(list.error.message)
  const sheet = list.value.sheets[likelySheet(list.value.sheets)]
  if (!sheet) throw new Error('no sheet')
  let last = 0
  const places = { locale, today: TODAY, newId: () => `new-${last++}` }
  return listIntoChart(sheet, document, { ...guessedAnswers(sheet), ticks: new Map() }, places)
}

const before = chartAt(join(fixtures, 'before.salesorg'))
const samples = ['acme-worldwide', 'estate-agency', 'two-party-of-three'].map((name) =>
  chartAt(join(root, `assets/samples/${name}.salesorg`)),
)

test.each([before, ...samples])(
  '$name comes back as it left, without a question',
  async (chart) => {
    for (const [id, { write }] of [
      ['csv', csvWriter],
      ['xlsx', xlsxWriter],
    ] as const) {
      const { changes, issues, document } = await merged(
        chart,
        await exported(write, { document: chart }),
        `Team.${id}`,
      )
      expect([changes, issues]).toEqual([[], []])
      expect(document).toBe(chart)
    }
  },
)

/**
 * What somebody did in LibreOffice 7.4 before saving, in English and in German: with numbers and days as one
 * types them there. The role of nobody was deleted, and a row added.
 */
const CHANGES: Readonly<Record<string, Partial<Document['roles'][number]>>> = {
  '12e4567890': { quota: 450_000.5 },
  '0123456789': { market: 'EMEA' },
  'sdr-1': { managerId: before.roles[0]?.id ?? null, fte: 0.75 },
  'sdr-2': { startDate: '2026-04-15', annualCost: 48_500 },
  bdr: { accounts: 1.5 },
  am: { title: 'Senior key account manager' },
}

const resaved = readdirSync(fixtures).filter((name) => name.startsWith('libreoffice-'))

test('all ways through LibreOffice are there', () => {
  expect(resaved).toHaveLength(8)
})

test.each(resaved)('%s: only what was changed is changed', async (name) => {
  const locale = name.includes('-de-') ? 'de-DE' : 'en-US'
  const bytes = readFileSync(join(fixtures, name))
  const { changes, document } = await merged(before, bytes, name, locale)
  expect(changes.map(({ id, isTicked }) => `${isTicked ? '+' : '-'} ${id}`)).toEqual([
    '+ changed head',
    ...Object.keys(CHANGES).map((id) => `+ changed ${id}`),
    '+ new 9 Ana Silva',
    '- gone open',
  ])
  const [ana] = document.people.slice(-1)
  const [role] = document.roles.slice(-1)
  expect(document.roles.slice(0, -1)).toEqual(
    before.roles.map((each) => ({ ...each, ...CHANGES[each.id] })),
  )
  expect(ana).toEqual({ id: expect.any(String), name: 'Ana Silva' })
  expect(role).toMatchObject({
    title: 'BDR',
    stages: [{ stage: 'lead-generation' }],
    podId: 'north',
    personId: ana?.id,
    managerId: '12e4567890',
    fte: 0.5,
    startDate: '2026-02-01',
  })
  // A CSV that was opened has lost the zeros of numbers; who has which is known all the same.
  const number = name.includes('csv-to') ? '101' : '0101'
  expect(document.people.slice(0, -1)).toEqual(
    before.people.map((person) => {
      if (person.id === 'maya') return { ...person, staffNumber: number }
      return person.id === 'zoe' ? { ...person, email: 'zoe@firm.example' } : person
    }),
  )
})
