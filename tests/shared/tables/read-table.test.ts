// Text from spreadsheets and files as rows: separators, quotes, and what is no table at all.
import { describe, expect, it } from 'vitest'
import { writeTsv } from '../../../shared/clipboard/write-tsv.ts'
import { guessColumns } from '../../../shared/tables/columns.ts'
import { isListOfNames, readTable } from '../../../shared/tables/read-table.ts'

const cells = (text: string) => readTable(text).rows.map((row) => row.cells)

describe('rows', () => {
  it.each([
    [
      'tabs',
      'a\tb, c\n1\t2',
      [
        ['a', 'b, c'],
        ['1', '2'],
      ],
    ],
    [
      'semicolons',
      'a;b\r\n1;2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'commas, from two on',
      'a,b,c\n1,"2,5",3',
      [
        ['a', 'b', 'c'],
        ['1', '2,5', '3'],
      ],
    ],
    [
      'one comma between two known words',
      'Name,Title\nAna,AE',
      [
        ['Name', 'Title'],
        ['Ana', 'AE'],
      ],
    ],
    ['names that are turned around', 'Berg, Jonas\nGroß, Jörg', [['Berg, Jonas'], ['Groß, Jörg']]],
    ['quotes with ends of lines in them', '"a\nb"\t"say ""hi"""', [['a b', 'say "hi"']]],
    [
      'a quotation mark that is never closed',
      '"Ana\tAE\nBen\tAM',
      [
        ['"Ana', 'AE'],
        ['Ben', 'AM'],
      ],
    ],
    ['blank lines, and cells of our own that are no formulas', "\n'=1+1\tb\n\n", [['=1+1', 'b']]],
  ])('%s', (_what, text, rows) => {
    expect(cells(text)).toEqual(rows)
  })

  it('come back as they were written', () => {
    const rows = [
      ['=cmd', '-5', 'a\tb'],
      ['say "hi"', '@x', 'ö'],
    ]
    expect(cells(writeTsv(rows))).toEqual([
      ['=cmd', '-5', 'a b'],
      ['say "hi"', '@x', 'ö'],
    ])
  })

  it('are numbered as in the text', () => {
    expect(readTable('a\tb\n\nc\td').rows.map(({ at }) => at)).toEqual([1, 3])
  })
})

describe('columns', () => {
  it.each([
    [
      'English',
      'Employee\tJob title\tReports to\tStart date\tQuota 2027',
      ['name', 'title', 'manager', 'start', 'quota'],
    ],
    [
      'German',
      'Mitarbeiter\tPosition\tVorgesetzter\tEintritt\tZiel 2027\tKostenstelle',
      ['name', 'title', 'manager', 'start', 'quota', null],
    ],
    ['French', 'Nom\tPoste\tÉquipe\tETP\tSalaire', ['name', 'title', 'pod', 'fte', 'cost']],
    ['Spanish', 'Nombre\tPuesto\tReporta a\tCuota', ['name', 'title', 'manager', 'quota']],
    ['Portuguese', 'Nome\tCargo\tEquipa\tMeta', ['name', 'title', 'pod', 'quota']],
    ['Dutch', 'Naam\tFunctie\tLeidinggevende\tVestiging', ['name', 'title', 'manager', 'market']],
  ])('are known by their first row in %s', (_language, header, columns) => {
    const guess = guessColumns(readTable(`${header}\nx\ty`))
    expect(guess).toEqual({ columns, hasHeader: true, above: 0 })
  })

  it('are guessed by what stands in them where nothing says so', () => {
    const text = 'Ana Silva\tSDR\t\t01.02.2024\t0,5\nBen Okoro\tAE\tAna Silva\t15.03.2023\t1'
    expect(guessColumns(readTable(text))).toEqual({
      columns: ['name', 'title', 'manager', 'start', 'fte'],
      hasHeader: false,
      above: 0,
    })
  })
})

it.each([
  ['Ana Silva\nBen Okoro', true],
  ['Dr. Jörg Groß\nSam Reed Jr.', true],
  ['李小龙', true],
  ['https://example.com/team', false],
  ['Please add these people.', false],
  ['12\n13', false],
  ['', false],
])('%j is a list of names: %s', (text, isList) => {
  expect(isListOfNames(readTable(text))).toBe(isList)
})

it('guesses columns of any number of rows, also where little room is left to call', () => {
  const rows = Array.from({ length: 300_000 }, (_, at) => ({ at: at + 1, cells: ['Ana', 'AE'] }))
  expect(guessColumns({ rows }).columns).toEqual(['name', 'title'])
})
