// Files that are no lists, damaged ones and hostile ones: named as what they are, and never read in part.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readList } from '../../../electron/lists/read-list.ts'
import { emptyDocument } from '../../../shared/document/schema.ts'
import { writeDocument } from '../../../shared/document/write-document.ts'
import { guessedAnswers, listOnEmptyChart } from '../../../shared/tables/import-list.ts'
import { english } from '../../helpers/english.ts'
import { TODAY } from '../../helpers/today.ts'
import { zipOf } from '../../helpers/zip-of.ts'

const read = (fileName: string, bytes: Uint8Array | string) =>
  readList({
    bytes: typeof bytes === 'string' ? Buffer.from(bytes) : bytes,
    fileName,
    encoding: null,
  })

const zip = (files: Readonly<Record<string, string>>) =>
  zipOf(Object.entries(files).map(([path, text]) => ({ path, text, mode: 0o644 })))

const OLD_OFFICE = Buffer.from('d0cf11e0a1b11ae1', 'hex')
const workbook = readFileSync(resolve(import.meta.dirname, '../../fixtures/lists/pods.xlsx'))

/** The parts that a workbook needs, with a sheet of one's own. */
function workbookWith(sheet: string): Buffer {
  const main = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
  const packaged = 'http://schemas.openxmlformats.org/package/2006'
  return zip({
    '[Content_Types].xml': `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${main}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${main}.worksheet+xml"/></Types>`,
    '_rels/.rels': `<Relationships xmlns="${packaged}/relationships"><Relationship Id="r1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${relations}"><sheets><sheet name="Team" sheetId="1" r:id="r1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packaged}/relationships"><Relationship Id="r1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${sheet}</worksheet>`,
  })
}

const text = (cell: string, value: string) =>
  `<c r="${cell}" t="inlineStr"><is><t>${value}</t></is></c>`
const ROW = `<row r="1">${text('A1', 'Name')}${text('B1', 'Title')}</row>`

describe('named as what it is:', () => {
  it.each<[string, string, Uint8Array | string, RegExp]>([
    [
      'an old workbook',
      'Team.xls',
      Buffer.concat([OLD_OFFICE, Buffer.alloc(600)]),
      /Excel 97 to 2003/,
    ],
    [
      'one with a password',
      'Team.xlsx',
      Buffer.concat([OLD_OFFICE, Buffer.from('EncryptedPackage', 'utf16le')]),
      /protected with a password/,
    ],
    ['a binary workbook', 'Team.xlsb', zip({ 'xl/workbook.bin': 'x' }), /\.xlsb/],
    [
      'LibreOffice',
      'Team.ods',
      zip({ mimetype: 'x', 'content.xml': '<x/>' }),
      /\.ods.*Save As and XLSX/,
    ],
    ['Numbers', 'Team.numbers', zip({ 'Index/Document.iwa': 'x' }), /Export To > Excel/],
    ['a letter', 'Team.docx', zip({ 'word/document.xml': '<x/>' }), /not a spreadsheet/],
    ['an archive', 'Team.zip', zip({ 'team.csv': 'a,b' }), /Unpack it first/],
    ['a page called a workbook', 'Team.xls', '<html><table></table></html>', /web page/],
    ['XML of Excel 2003', 'Team.xls', '<?xml version="1.0"?><Workbook/>', /XML/],
    ['a PDF', 'Team.pdf', '%PDF-1.7 x', /PDF/],
    ['a picture', 'Team.png', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), /picture/],
    ['a chart', 'Team.salesorg', writeDocument(emptyDocument('A')), /Open it with File > Open/],
    ['a program', 'Team.csv', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 3]), /not a list/],
    ['nothing', 'Team.csv', '', /is empty/],
    ['blank lines', 'Team.csv', '\n \t \n', /nothing in it/],
  ])('%s', async (_what, name, bytes, words) => {
    const list = await read(name, bytes)
    if (list.ok) throw new Error('it was read')
    expect(list.error).toMatchObject({ code: 'E_LIST', message: expect.stringMatching(words) })
    expect(list.error.message).toContain(`“${name}”`)
  })
})

describe('refused:', () => {
  it.each<[string, () => Uint8Array, RegExp]>([
    ['a file cut off', () => workbook.subarray(0, 2_000), /damaged/],
    ['one that is larger than its head says', () => withSmallHead(), /damaged/],
    [
      'a small one that unpacks to more than 50 MB',
      () => workbookWith(`<sheetData>${ROW}</sheetData><!--${' '.repeat(53e6)}-->`),
      /larger than 50 MB when it is unpacked/,
    ],
    [
      'rows that are no numbers',
      () => workbookWith('<sheetData><row r="x"><c r="?"/></row></sheetData>'),
      /damaged|nothing/,
    ],
    [
      'a workbook without sheets',
      () => zip({ 'xl/workbook.xml': '<workbook/>' }),
      /damaged|nothing/,
    ],
  ])('%s', async (_what, bytes, words) => {
    const list = await read('Team.xlsx', bytes())
    if (list.ok) throw new Error('it was read')
    expect(list.error.message).toMatch(words)
  })

  it('more than 100,000 rows, in words', async () => {
    const list = await read('Team.csv', 'Ana;AE\n'.repeat(100_001))
    expect(list).toMatchObject({
      error: { message: expect.stringContaining('more than 100,000 rows') },
    })
  })
})

describe('a workbook', () => {
  it('with a stray cell at its far end is read without it', async () => {
    const far = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'
    const merged = '<mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>'
    const list = await read(
      'Team.xlsx',
      workbookWith(`<sheetData>${ROW}${far}</sheetData>${merged}`),
    )
    expect(list.ok && list.value.sheets[0]?.rows.map(({ cells }) => cells.slice(0, 2))).toEqual([
      ['Name', 'Title'],
    ])
  })

  it('tells of formulas whose results are not in it, and reads numbers alike everywhere', async () => {
    const cells =
      '<c r="A2"><f>1+1</f></c><c r="B2"><v>1.125</v></c><c r="C2"><v>0.30000000000000004</v></c>'
    const list = await read(
      'Team.xlsx',
      workbookWith(`<sheetData>${ROW}<row r="2">${cells}</row></sheetData>`),
    )
    if (!list.ok) throw new Error(list.error.message)
    const [sheet] = list.value.sheets
    expect(sheet).toMatchObject({ name: 'Team', unworked: 1 })
    expect(sheet?.rows[1]?.cells).toEqual(['', '1.1250', '0.3'])
  })

  it('whose text defines its own words reads none of them', async () => {
    const sheet = `<sheetData><row r="1">${text('A1', '&amp;x;')}</row></sheetData>`
    const list = await read('Team.xlsx', workbookWith(sheet))
    expect(list.ok && list.value.sheets[0]?.rows[0]?.cells).toEqual(['&x;'])
  })
})

/** Says in its directory that each part is a few bytes long. */
function withSmallHead(): Buffer {
  const bytes = Buffer.from(workbook)
  for (let at = bytes.indexOf('PK\x01\x02'); at >= 0; at = bytes.indexOf('PK\x01\x02', at + 4))
    bytes.writeUInt32LE(3, at + 24)
  return bytes
}

it('hidden rows and columns are told, and read unless somebody says otherwise', async () => {
  const row = (at: number, name: string, title: string, more = '') =>
    `<row r="${at}"${more}>${text(`A${at}`, name)}${text(`C${at}`, title)}</row>`
  const sheet = `<cols><col min="2" max="3" hidden="1"/></cols><sheetData>${ROW.replace('B1', 'C1')}${row(2, 'Ana', 'AE')}${row(3, 'Ben', 'SDR', ' hidden="1"')}${row(4, 'Cleo', 'SDR', ' hidden="1"')}</sheetData>`
  const list = await read('Team.xlsx', workbookWith(sheet))
  const [first] = list.ok ? list.value.sheets : []
  expect(first?.hidden).toEqual({ rows: [3, 4], columns: [2] })
  if (!first) return
  const places = { locale: 'en-GB', today: TODAY, newId: idsInOrder() }
  const answers = guessedAnswers(first)
  const made = (choices = answers.choices) =>
    listOnEmptyChart(first, emptyDocument('New'), { ...answers, choices }, places)
  expect(made().issues.map((issue) => english.write(issue.words))).toEqual([
    'The column “Title” is hidden in the workbook, and is read like the others.',
    'Rows 3 to 4 are hidden in the workbook.',
  ])
  expect(made().document.people.map(({ name }) => name)).toEqual(['Ana', 'Ben', 'Cleo'])
  const without = made(new Map([['hidden', 'leave']]))
  expect(without.document.people.map(({ name }) => name)).toEqual(['Ana'])
})

function idsInOrder(): () => string {
  let last = 0
  return () => `n${last++}`
}
