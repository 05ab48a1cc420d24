// What commands write over: only what loses nothing, on real files, through links and other names.
import { linkSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { emptyDocument } from '../../../../shared/document/schema.ts'
import { writeDocument } from '../../../../shared/document/write-document.ts'
import { type CliFolder, cliFolder } from '../../../helpers/run-cli.ts'

const chart = readFileSync(
  resolve(import.meta.dirname, '../../../fixtures/organisations/t05-healthy-belt.salesorg'),
)
const otherChart = writeDocument(emptyDocument('Somebody else’s'))

const EXPORT = (out: string) => ['export', 'team.salesorg', '-o', out]
const CONVERT = (out: string) => ['convert', 'team.salesorg', '--to', 'pods', '-o', out]

let folder: CliFolder
const pictures: Record<string, Buffer> = {}

beforeAll(async () => {
  const made = cliFolder()
  await made.write('team.salesorg', chart)
  for (const kind of ['png', 'pdf', 'svg']) {
    await made.run(EXPORT(`old.${kind}`))
    pictures[kind] = await made.read(`old.${kind}`)
  }
})

beforeEach(async () => {
  folder = cliFolder()
  await folder.write('team.salesorg', chart)
})

const pathOf = (name: string) => join(folder.path, name)

/** What is there, and whether a command writes over it. */
const THERE: readonly [
  what: string,
  command: 'export' | 'convert',
  out: string,
  content: () => string | Buffer,
  says: string | null,
][] = [
  ['an older SVG', 'export', 'out.svg', () => pictures.svg ?? '', null],
  ['an older PNG', 'export', 'out.png', () => pictures.png ?? '', null],
  ['an older PDF', 'export', 'out.pdf', () => pictures.pdf ?? '', null],
  ['an SVG of somebody else', 'export', 'out.svg', () => '<?xml version="1.0"?>\n<svg/>', null],
  ['an empty file', 'export', 'out.svg', () => '', null],
  [
    'a PNG named as SVG',
    'export',
    'out.svg',
    () => pictures.png ?? '',
    'a file of another kind is there',
  ],
  ['a letter', 'export', 'out.pdf', () => 'Dear all,\n', 'a file of another kind is there'],
  [
    'a table',
    'export',
    'out.svg',
    () => 'name,role\nAnn,Closer\n',
    'a file of another kind is there',
  ],
  ['a chart named as SVG', 'export', 'out.svg', () => otherChart, 'there is a chart in that file'],
  [
    'a damaged chart',
    'export',
    'out.svg',
    () => otherChart.slice(0, 60),
    'there is a chart in that file',
  ],
  [
    'an SVG that carries a chart',
    'export',
    'out.svg',
    () => `<svg><metadata><![CDATA[${otherChart}]]></metadata></svg>`,
    'there is a chart in that file',
  ],
  [
    'a list of somebody',
    'export',
    'out.csv',
    () => 'name,role\nAnn,Closer\n',
    'a file is there that may hold somebody’s changes',
  ],
  [
    'a workbook',
    'export',
    'out.xlsx',
    () => 'PK\u0003\u0004 rows',
    'a file is there that may hold somebody’s changes',
  ],
  [
    'slides',
    'export',
    'out.pptx',
    () => 'PK\u0003\u0004 slides',
    'a file is there that may hold somebody’s changes',
  ],
  ['another chart', 'convert', 'out.salesorg', () => otherChart, 'there is a chart in that file'],
  ['an empty file', 'convert', 'out.salesorg', () => '', null],
  ['notes', 'convert', 'out.salesorg', () => 'Dear all,\n', 'a file of another kind is there'],
]

describe('what is there already', () => {
  it.each(THERE)('%s (%s to %s)', async (_, command, out, content, says) => {
    await folder.write(out, content())
    const args = command === 'export' ? EXPORT(out) : CONVERT(out)
    const run = await folder.run(args)
    if (says === null) {
      expect(run).toMatchObject({ exitCode: 0, errors: '' })
      return
    }
    expect(run).toEqual({
      exitCode: 2,
      out: '',
      errors: `“${out}” was not written: ${says}; give another name, or --force to replace it.\n`,
    })
    expect(readFileSync(pathOf(out))).toEqual(Buffer.from(content()))
    expect(await folder.run([...args, '--force'])).toMatchObject({ exitCode: 0, errors: '' })
    expect(readFileSync(pathOf(out))).not.toEqual(Buffer.from(content()))
    expect(readdirSync(folder.path).toSorted()).toEqual([out, 'team.salesorg'].toSorted())
  })

  it('the same chart again is no loss', async () => {
    expect(await folder.run(CONVERT('out.salesorg'))).toMatchObject({ exitCode: 0 })
    expect(await folder.run(CONVERT('out.salesorg'))).toMatchObject({ exitCode: 0, errors: '' })
  })

  it('a folder and a link to nothing are refused, also with force', async () => {
    mkdirSync(pathOf('out.svg'))
    symlinkSync('gone.svg', pathOf('link.svg'))
    for (const out of ['out.svg', 'link.svg'])
      expect(await folder.run([...EXPORT(out), '--force'])).toMatchObject({ exitCode: 2 })
    expect(readdirSync(folder.path)).not.toContain('gone.svg')
  })
})

/** Names that lead to the chart that is read. */
const TWINS: readonly [what: string, make: (name: string) => void][] = [
  ['a link', (name) => symlinkSync('team.salesorg', pathOf(name))],
  [
    'a link to a link',
    (name) => {
      symlinkSync('team.salesorg', pathOf(`${name}-first`))
      symlinkSync(`${name}-first`, pathOf(name))
    },
  ],
  ['a hard link', (name) => linkSync(pathOf('team.salesorg'), pathOf(name))],
]

describe('the chart that is read', () => {
  it.each(TWINS)('is never replaced through %s, whatever is forced', async (_, make) => {
    make('out.svg')
    make('out.salesorg')
    for (const args of [EXPORT('out.svg'), CONVERT('out.salesorg'), CONVERT('./team.salesorg')]) {
      expect(await folder.run([...args, '--force'])).toMatchObject({
        exitCode: 2,
        errors: expect.stringContaining('it is the chart itself, so give another name'),
      })
      expect(readFileSync(pathOf('team.salesorg'))).toEqual(chart)
    }
  })

  it('is told from one whose name differs in case, where that is another file', async (context) => {
    writeFileSync(pathOf('TEAM.salesorg'), '')
    if (readdirSync(folder.path).length === 1)
      return context.skip('this file system takes both names for one')
    expect(await folder.run(CONVERT('TEAM.salesorg'))).toMatchObject({ exitCode: 0 })
    expect(readFileSync(pathOf('team.salesorg'))).toEqual(chart)
  })
})

it('a chart that would be too large is not written', async () => {
  const notes = 'x'.repeat(20_000)
  const people = Array.from({ length: 5_232 }, (_, at) => ({ id: `p${at}`, name: '', notes }))
  const document = { name: 'Team', structure: 'conveyor', people }
  await folder.write('large.salesorg', JSON.stringify({ format: 'salesorg', version: 1, document }))
  const run = await folder.run(['convert', 'large.salesorg', '--to', 'pods', '-o', 'out.salesorg'])
  expect(run).toMatchObject({ exitCode: 2, out: '' })
  expect(run.errors).toContain(
    '“out.salesorg” was not written: its file would be larger than 100 MB, the most that Pitcrew opens; shorten',
  )
  expect(readdirSync(folder.path)).not.toContain('out.salesorg')
})
