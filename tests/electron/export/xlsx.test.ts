// Workbooks, read back: a sheet for each table, texts that stay texts, numbers and days that can be counted.
import { strFromU8, unzipSync } from 'fflate'
import { readXlsx } from 'hucre/xlsx'
import { expect, it } from 'vitest'
import { xlsxWriter } from '../../../electron/export/xlsx.ts'
import { buildDocument } from '../../helpers/build-document.ts'
import { exported } from '../../helpers/exported.ts'
import { TODAY } from '../../helpers/today.ts'
import { xmlFaultOf } from '../../helpers/xml-fault.ts'

const document = buildDocument({
  emails: { Ana: 'ana@firm.example' },
  staffNumbers: { Ana: '0117' },
  roles: [
    {
      id: 'ae',
      title: '=1+1',
      person: 'Ana',
      does: 'closing',
      quota: 400_000,
      startDate: '2024-02-29',
    },
    {
      id: 'open',
      title: "'=own",
      does: 'qualification',
      to: 'ae',
      quota: -5,
      startDate: '2026-99-99',
    },
  ],
})

const bytesOf = (table?: 'roles' | 'people') =>
  exported(xlsxWriter.write, { document, ...(table && { table }) })

it('has a sheet for each table, or the one that is asked for', async () => {
  const { sheets } = await readXlsx(await bytesOf())
  expect(sheets.map(({ name }) => name)).toEqual(['Roles', 'People', 'Findings', 'Capacity'])
  for (const { rows } of sheets) expect(rows.length).toBeGreaterThan(1)
  const { sheets: one } = await readXlsx(await bytesOf('people'))
  expect(one.map(({ name }) => name)).toEqual(['People'])
})

it('texts are texts, numbers are numbers, and days are days where there is such a day', async () => {
  const { sheets } = await readXlsx(await bytesOf('roles'))
  const [heads = [], ...rows] = sheets[0]?.rows ?? []
  const cells = rows.map((row) => Object.fromEntries(heads.map((head, at) => [head, row[at]])))
  expect(cells[0]).toMatchObject({
    Title: '=1+1',
    'Staff number': '0117',
    Quota: 400_000,
    Start: new Date('2024-02-29T00:00:00Z'),
  })
  expect(cells[1]).toMatchObject({ Title: "''=own", Quota: -5, Start: '2026-99-99', Name: null })
})

it('nothing in it is worked out, and what is entered in a column of texts stays one', async () => {
  const files = unzipSync(await bytesOf())
  const partOf = (path: string) => strFromU8(files[path] ?? new Uint8Array())
  const sheet = partOf('xl/worksheets/sheet1.xml')
  const styles = partOf('xl/styles.xml')
  const [, formats = ''] = /<cellXfs[^>]*>(.*)<\/cellXfs>/.exec(styles) ?? []
  const formatOf = (cell: string) => {
    const style = new RegExp(`<c r="${cell}"[^>]* s="(\\d+)"`).exec(sheet)?.[1]
    const id = [...formats.matchAll(/<xf numFmtId="(\d+)"/g)][Number(style)]?.[1]
    return new RegExp(`numFmtId="${id}" formatCode="([^"]*)"`).exec(styles)?.[1]
  }
  expect(sheet).not.toContain('<f')
  // A title, the staff number that is still missing, a day and a quota.
  expect(['E2', 'D3', 'K2', 'L2'].map(formatOf)).toEqual(['@', '@', 'yyyy-mm-dd', '#,##0'])
  for (const [path, bytes] of Object.entries(files))
    if (/\.(?:xml|rels)$/.test(path))
      expect(xmlFaultOf(strFromU8(bytes).replace(/^<\?xml.*?\?>\s*/, '')), path).toBeNull()
})

it('characters that no XML may hold are not in it', async () => {
  const odd = 'A\u0001\uffff\ufffe\ud83dB'
  const hostile = buildDocument({ roles: [{ id: 'ae', title: odd, person: odd, does: 'closing' }] })
  const files = unzipSync(await exported(xlsxWriter.write, { document: hostile, table: 'roles' }))
  const texts = strFromU8(files['xl/sharedStrings.xml'] ?? new Uint8Array())
  expect(xmlFaultOf(texts.replace(/^<\?xml.*?\?>\s*/, ''))).toBeNull()
  expect(texts).toContain('>AB<')
})

it('is the same each time, and says nothing of when it was written', async () => {
  const bytes = await bytesOf()
  expect(bytes.equals(await bytesOf())).toBe(true)
  const core = strFromU8(unzipSync(bytes)['docProps/core.xml'] ?? new Uint8Array())
  expect(core.match(/\d{4}-\d\d-\d\dT[\d:]+Z/g)).toEqual(Array(2).fill(`${TODAY}T00:00:00Z`))
})
