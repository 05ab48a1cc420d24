// `pitcrew import`: what it says and writes, what can be told it, and what it refuses.
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { readDocument } from '../../../shared/document/read-document.ts'
import { cliFolder } from '../../helpers/run-cli.ts'

const folder = cliFolder()

const LIST = [
  'Mitarbeiter;Position;Vorgesetzter;Ziel 2027;Kst',
  'Maya Okafor;Vertriebsleiterin;;;Nord',
  'Groß, Jörg;Ninja;Maya Okafor;450.000,00;Nord',
  'Summe;;;450.000,00;',
].join('\n')

beforeAll(async () => {
  await folder.write('team.csv', LIST)
  const xlsx = resolve(import.meta.dirname, '../../fixtures/lists/merged-managers.xlsx')
  await folder.write('team.xlsx', readFileSync(xlsx))
})

async function chart(name: string) {
  const document = readDocument((await folder.read(name)).toString())
  if (!document.ok) throw new Error('no chart')
  return document.value
}

describe('a list', () => {
  it('is looked at first', async () => {
    const { exitCode, out, errors } = await folder.run(['import', 'team.csv'])
    expect([exitCode, errors]).toEqual([0, ''])
    expect(out).toContain('Would import team.csv (2 rows): 2 people, 2 roles')
    expect(out).toContain('  Quota: Ziel 2027\n')
    expect(out).toContain('  Ninja (1): no stage known\n')
    expect(out).toContain('“Summe” looks like a total. Leave it out. (--choose "total 4=keep")')
  })

  it('says once what is told or asked of many rows, with all of them', async () => {
    const day = (at: number) => (at % 3 === 0 ? '31/02/2026' : '')
    const fte = (at: number) => (at === 4 || at > 5 ? 'much' : '1')
    const rows = Array.from({ length: 9 }, (_, at) => `Person ${at};SDR;${day(at)};${fte(at)}`)
    await folder.write('odd.csv', ['Name;Title;Start;FTE', ...rows].join('\n'))
    const { out } = await folder.run(['import', 'odd.csv'])
    expect(out).toContain('Likewise rows 8–10.')
    expect(out).toContain(
      'Row 2: “31/02/2026” is no day. Leave it empty. Likewise rows 5 and 8. (all of them: --choose "no-day=last"; one: --choose "no-day 2=last")',
    )
    expect(out.match(/is no day/g)).toHaveLength(1)
  })

  it('becomes a chart, the same each time', async () => {
    const write = (name: string) => folder.run(['import', 'team.csv', '-o', name])
    const { out } = await write('a.salesorg')
    await write('b.salesorg')
    expect(out).toContain('Wrote a.salesorg')
    expect(await chart('a.salesorg')).toMatchObject({
      name: 'team',
      structure: 'conveyor',
      people: [{ name: 'Maya Okafor' }, { name: 'Jörg Groß' }],
      roles: [
        { stages: [{ stage: 'leadership' }] },
        { title: 'Ninja', stages: [], quota: 450_000 },
      ],
    })
    expect(await folder.read('b.salesorg')).toEqual(await folder.read('a.salesorg'))
  })

  it('is read as somebody says', async () => {
    const said = ['--stage', 'ninja=closing', '--map', 'Kst=market', 'Ziel 2027=cost']
    const more = ['--choose', 'names=two', 'total=keep', '--force']
    const { exitCode } = await folder.run([
      'import',
      'team.csv',
      '-o',
      'c.salesorg',
      ...said,
      ...more,
    ])
    expect(exitCode).toBe(0)
    const { people, roles } = await chart('c.salesorg')
    expect(people.map(({ name }) => name)).toEqual(['Maya Okafor', 'Groß', 'Jörg', 'Summe'])
    expect(roles[1]).toMatchObject({
      stages: [{ stage: 'closing' }],
      market: 'Nord',
      annualCost: 450_000,
    })
  })

  it('of a workbook is in the sheet that looks like one, unless it is named', async () => {
    const { out } = await folder.run(['import', 'team.xlsx', '--json'])
    expect(JSON.parse(out)).toMatchObject({ sheet: 'Team', rows: 6, roles: 6, output: null })
    const other = await folder.run(['import', 'team.xlsx', '--sheet', 'Salaries', '--json'])
    expect(JSON.parse(other.out)).toMatchObject({ sheet: 'Salaries', rows: 1 })
  })

  it('comes in and goes out between programs', async () => {
    const io = { readInput: async () => Buffer.from(LIST, 'latin1') }
    const { exitCode, out } = await folder.run(['import', '-', '-o', '-'], io)
    expect(exitCode).toBe(0)
    expect(readDocument(out)).toMatchObject({ ok: true, value: { people: { length: 2 } } })
  })

  it('is told to scripts with its questions', async () => {
    const { out } = await folder.run(['import', 'team.csv', '--json'])
    const said = JSON.parse(out)
    expect(said.titles).toEqual([
      { title: 'Vertriebsleiterin', count: 1, stage: 'leadership' },
      { title: 'Ninja', count: 1, stage: null },
    ])
    expect(said.issues).toContainEqual({
      row: 4,
      field: 'name',
      message: 'Row 4: “Summe” looks like a total.',
      question: 'total 4',
      kind: 'total',
      chosen: 'leave',
      choices: [
        { id: 'leave', label: 'Leave it out' },
        { id: 'keep', label: 'Somebody is called that' },
      ],
    })
  })
})

describe('into a chart', () => {
  it('goes who is new, and what has changed; the rest only if somebody says so', async () => {
    await folder.run(['import', 'team.csv', '-o', 'base.salesorg', '--force'])
    await folder.write(
      'next.csv',
      'Name;Title;Reports to\nMaya Okafor;CRO;\nAna Silva;AE;Maya Okafor',
    )
    const args = [
      'import',
      'next.csv',
      '--into',
      'base.salesorg',
      '-o',
      'merged.salesorg',
      '--force',
    ]
    const { exitCode, out } = await folder.run(args)
    expect(exitCode).toBe(0)
    expect(out).toContain('  changed: Maya Okafor: title: CRO, was Vertriebsleiterin\n')
    expect(out).toContain('  new: Ana Silva, AE\n')
    expect(out).toContain(
      '  Left alone: gone: Jörg Groß, Ninja, is not on the list (--tick gone)\n',
    )
    const names = async () => (await chart('merged.salesorg')).people.map(({ name }) => name)
    expect(await names()).toEqual(['Maya Okafor', 'Jörg Groß', 'Ana Silva'])
    await folder.run([...args, '--tick', 'gone'])
    expect(await names()).toEqual(['Maya Okafor', 'Ana Silva'])
  })

  it('never replaces that chart', async () => {
    const args = ['import', 'team.csv', '--into', 'base.salesorg', '-o', 'base.salesorg', '--force']
    const { exitCode, errors } = await folder.run(args)
    expect([exitCode, errors]).toEqual([2, expect.stringContaining('it is the chart itself')])
  })
})

describe('refused in words:', () => {
  it.each([
    [['none.csv'], /no longer there/],
    [['team.xlsx', '--sheet', 'X'], /no sheet “X” in it; it has “Notes”, “Team”, “Salaries”/],
    [['team.csv', '--map', 'Kst=colour'], /“colour” is nothing that a column can hold/],
    [['team.csv', '--map', 'Kostenstelle=pod'], /no column “Kostenstelle” in it/],
    [['team.csv', '--stage', 'Ninja=sleeping'], /“sleeping” is no stage/],
    [['team.csv', '--choose', 'weather=good'], /nothing is asked about “weather”/],
    [['team.csv', '-o', 'out.json'], /has to end in \.salesorg/],
    [['team.csv', '--encoding', 'utf-16le'], /not written in utf-16le|nothing in it|nobody/],
  ])('%j', async (args, words) => {
    const { exitCode, out, errors } = await folder.run(['import', ...args])
    expect([exitCode, out]).toEqual([2, ''])
    expect(errors).toMatch(words)
  })

  it('a list without people writes nothing', async () => {
    await folder.write('nobody.csv', 'Name;Title\n;\nTotal;')
    const { exitCode, errors } = await folder.run(['import', 'nobody.csv', '-o', 'nobody.salesorg'])
    expect([exitCode, errors]).toEqual([
      2,
      '“nobody.csv” was not imported: nobody is on that list.\n',
    ])
    await expect(folder.read('nobody.salesorg')).rejects.toThrow()
  })
})

it('says what it is doing where that is asked for, apart from what it prints', async () => {
  await folder.write('people.csv', 'Name;Title\nAna Silva;AE\n')
  const args = ['import', 'people.csv', '-o', 'people.salesorg', '--json', '--progress']
  const { out, errors } = await folder.run(args)
  expect(JSON.parse(out)).toMatchObject({ output: 'people.salesorg' })
  expect(errors.trimEnd().split('\n')).toEqual([
    'Reading people.csv',
    'Looking through people.csv',
    'Writing people.salesorg',
  ])
})
