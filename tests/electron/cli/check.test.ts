// `pitcrew check`: what it prints and which exit code it answers with.
import { mkdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Document } from '../../../shared/document/schema.ts'
import { writeDocument } from '../../../shared/document/write-document.ts'
import { chartWithoutCloser } from '../../helpers/chart-without-closer.ts'
import { type CliFolder, cliFolder } from '../../helpers/run-cli.ts'

/** A belt without a closer (SG-01, an error) whose people hold everything else. */
const withoutCloser = chartWithoutCloser({
  settings: { muted: [{ rule: 'DQ-04', reason: 'Figures come next month' }] },
})

let folder: CliFolder

beforeEach(async () => {
  folder = cliFolder()
})

async function write(name: string, document: Document): Promise<void> {
  await folder.write(name, writeDocument(document))
}

describe('check --format json', () => {
  it('prints an array with one object a file, in exactly the promised shape', async () => {
    await write('team.salesorg', withoutCloser)
    const run = await folder.run(['check', 'team.salesorg', '--format', 'json'])
    const reports = JSON.parse(run.out)
    expect(reports).toHaveLength(1)
    expect(Object.keys(reports[0])).toEqual(['file', 'structure', 'people', 'summary', 'findings'])
    expect(reports[0]).toMatchObject({ file: 'team.salesorg', structure: 'conveyor', people: 2 })
    expect(Object.keys(reports[0].summary)).toEqual(['error', 'warning', 'info'])
    expect(reports[0].findings[0]).toEqual({
      id: 'SG-01:nobody::::closing',
      rule: 'SG-01',
      title: 'Stage without a role',
      severity: 'error',
      headline: 'Nobody does closing',
      advice:
        'Qualified leads will stop here, unsold. Add a closer, or give the stage to somebody with time.',
      message:
        'Nobody does closing. Qualified leads will stop here, unsold. Add a closer, or give the stage to somebody with time.',
      data: { stage: 'closing' },
      subjects: { roles: [], pods: [], people: [], stages: ['closing'] },
      muted: null,
      foldedInto: null,
      fixes: ['Add an account executive', 'Let Ann do it'],
      known: false,
    })
    expect(run.errors).toBe('')
  })

  it('names the line into which a finding is folded, which stands before it', async () => {
    await write('team.salesorg', withoutCloser)
    const run = await folder.run(['check', 'team.salesorg', '--format', 'json'])
    const findings: { id: string; foldedInto: string | null }[] = JSON.parse(run.out)[0].findings
    expect(findings.some(({ foldedInto }) => foldedInto !== null)).toBe(true)
    for (const [at, { foldedInto }] of findings.entries()) {
      const line = findings.slice(0, at).findLast((each) => each.foldedInto === null)
      if (foldedInto !== null) expect(foldedInto).toBe(line?.id)
    }
  })

  it('counts what is said, but not what is muted or folded, and gives the reason of the muting', async () => {
    await write('team.salesorg', {
      ...withoutCloser,
      settings: { muted: [{ rule: 'SG-01', reason: 'The agency closes' }] },
    })
    const run = await folder.run(['check', 'team.salesorg', '--format', 'json'])
    const [report] = JSON.parse(run.out)
    expect(report.findings).toContainEqual(
      expect.objectContaining({ rule: 'SG-01', muted: 'The agency closes' }),
    )
    for (const severity of ['error', 'warning', 'info']) {
      const said = report.findings.filter(
        (finding: { severity: string; muted: string | null; foldedInto: string | null }) =>
          finding.severity === severity && finding.muted === null && finding.foldedInto === null,
      )
      expect(report.summary[severity]).toBe(said.length)
    }
  })

  it('prints an entry for every file, in the order of the arguments', async () => {
    await write('b.salesorg', withoutCloser)
    await write('a.salesorg', { ...withoutCloser, structure: null })
    const run = await folder.run([
      'check',
      'b.salesorg',
      'gone.salesorg',
      'a.salesorg',
      '--format=json',
    ])
    expect(JSON.parse(run.out)).toMatchObject([
      { file: 'b.salesorg', structure: 'conveyor' },
      {
        file: 'gone.salesorg',
        error: {
          code: 'E_GONE',
          message: '“gone.salesorg” was not opened: there is no such file.',
        },
      },
      { file: 'a.salesorg', structure: null },
    ])
    expect(run.exitCode).toBe(2)
  })
})

describe('check --format text', () => {
  it('groups findings by severity and ends with the sums', async () => {
    await write('team.salesorg', withoutCloser)
    const run = await folder.run(['check', 'team.salesorg'])
    expect(run.out).toMatch(/^team\.salesorg: No closer \(Conveyor, 2 people\)\n\nErrors \(\d+\)\n/)
    expect(run.out).toContain(
      '\n  SG-01   Nobody does closing\n          Qualified leads will stop',
    )
    expect(run.out).toMatch(/\n\d+ errors?, \d+ warnings?, \d+ notes?.*\.\n$/)
  })

  it('lists muted findings apart, with their reasons', async () => {
    await write('team.salesorg', {
      ...withoutCloser,
      settings: { muted: [{ rule: 'SG-01', reason: 'The agency closes' }] },
    })
    const { out } = await folder.run(['check', 'team.salesorg'])
    expect(out.slice(0, out.indexOf('Muted ('))).not.toContain('SG-01')
    expect(out).toMatch(
      /Muted \(1\)\n {2}SG-01 {3}Nobody does closing\n {10}Muted: The agency closes/,
    )
  })

  it('lists below a finding what it speaks for', async () => {
    const thin = resolve(import.meta.dirname, '../../fixtures/organisations/t04-thin-belt.salesorg')
    const { out } = await folder.run(['check', thin])
    expect(out).toMatch(/\n {2}SF-01 {3}.+\n {10}.+\n( {10}- If \w+ is away, .+\n){4}/)
  })

  it('adds up over several files', async () => {
    await write('a.salesorg', withoutCloser)
    await write('b.salesorg', withoutCloser)
    const { out } = await folder.run(['check', 'a.salesorg', 'b.salesorg'])
    expect(out).toMatch(/\n2 files: [2-9]\d* errors, \d+ warnings?, \d+ notes?\.\n$/)
  })

  it('is without colour in a pipe and with colour on a terminal', async () => {
    await write('team.salesorg', withoutCloser)
    const plain = await folder.run(['check', 'team.salesorg'])
    const coloured = await folder.run(['check', 'team.salesorg'], { hasColour: true })
    expect(plain.out).not.toContain('\u001b')
    expect(coloured.out).toContain('\u001b[31mErrors')
    expect(stripVTControlCharacters(coloured.out)).toBe(plain.out)
  })

  it('wraps sentences to the width of a terminal', async () => {
    await write('team.salesorg', withoutCloser)
    const { out } = await folder.run(['check', 'team.salesorg'], { width: 60 })
    const findings = out.split('\n').filter((line) => line.startsWith('  '))
    expect(findings.length).toBeGreaterThan(2)
    for (const line of findings) expect(line.length).toBeLessThanOrEqual(60)
  })

  it('lets no name in a file steer the terminal', async () => {
    await write('team.salesorg', { ...withoutCloser, name: 'Evil\u001b[2J\u009b31m chart' })
    const { out } = await folder.run(['check', 'team.salesorg'])
    expect(out).toContain('Evil [2J 31m chart')
  })
})

describe('exit codes of check', () => {
  const clean = { ...withoutCloser, structure: null }

  it('is 1 with an error, 0 when the only errors are muted', async () => {
    await write('bad.salesorg', withoutCloser)
    await write('muted.salesorg', {
      ...withoutCloser,
      settings: { muted: [{ rule: 'SG-01', reason: 'The agency closes' }] },
    })
    expect((await folder.run(['check', 'bad.salesorg'])).exitCode).toBe(1)
    const muted = await folder.run(['check', 'muted.salesorg', '--format', 'json'])
    expect(muted.exitCode).toBe(JSON.parse(muted.out)[0].summary.error > 0 ? 1 : 0)
  })

  it.each(['error', 'warning', 'info'] as const)('follows --fail-on %s', async (failOn) => {
    // Without customers yet, a missing account manager is only worth a note.
    await write('early.salesorg', {
      ...withoutCloser,
      company: { customers: 0 },
      roles: withoutCloser.roles.map((role) => ({
        ...role,
        stages:
          role.id === 'leads' ? role.stages : [{ stage: 'qualification' }, { stage: 'closing' }],
      })),
    })
    const run = await folder.run([
      'check',
      'early.salesorg',
      '--format',
      'json',
      '--fail-on',
      failOn,
    ])
    const { summary } = JSON.parse(run.out)[0]
    expect(summary.error).toBe(0)
    expect(summary.info).toBeGreaterThan(0)
    const expected = { error: 0, warning: summary.warning > 0 ? 1 : 0, info: 1 }[failOn]
    expect(run.exitCode).toBe(expected)
  })

  it('lets the worst file win, and a file that cannot be read beat findings', async () => {
    await write('bad.salesorg', withoutCloser)
    await write('clean.salesorg', clean)
    const worst = await folder.run(['check', 'clean.salesorg', 'bad.salesorg', 'clean.salesorg'])
    expect(worst.exitCode).toBe(1)
    const broken = await folder.run(['check', 'gone.salesorg', 'bad.salesorg'])
    expect(broken.exitCode).toBe(2)
    expect(broken.out).toContain('SG-01')
  })
})

describe('files that cannot be read', () => {
  const envelope = (document: unknown, more: object = {}) =>
    JSON.stringify({ format: 'salesorg', version: 1, document, ...more })

  const cases: readonly (readonly [string, string | Uint8Array, string])[] = [
    ['empty', '', 'it is empty'],
    ['zero bytes', new Uint8Array(64), 'only zero bytes'],
    ['not UTF-8', Uint8Array.of(0x7b, 0xff, 0xfe), 'not valid UTF-8'],
    ['cut off', '{\n  "format": "salesorg",\n  "vers', 'damaged at line 3, column'],
    ['another format', '{"hello": 1}', 'not a sales organisation chart'],
    ['newer', envelope({ name: 'x' }, { version: 99 }), 'newer Pitcrew (file version 99)'],
    ['a wrong field', envelope({ name: 'x', roles: [{ id: 'a', title: 5 }] }), 'roles[0].title'],
    [
      'one id twice',
      envelope({
        name: 'x',
        roles: [
          { id: 'a', title: 'A' },
          { id: 'a', title: 'B' },
        ],
      }),
      'two roles share the id “a”',
    ],
    ['too deep', `${'['.repeat(70)}${']'.repeat(70)}`, 'more than 64 levels of nesting'],
  ]

  it.each(cases)('%s: one sentence with file and place, exit code 2', async (_, content, says) => {
    await folder.write('broken.salesorg', content)
    const run = await folder.run(['check', 'broken.salesorg', '--format', 'json'])
    expect(run.exitCode).toBe(2)
    const [entry] = JSON.parse(run.out)
    expect(Object.keys(entry)).toEqual(['file', 'error'])
    expect(entry.error.message).toContain(says)
    expect(run.errors).toContain('“broken.salesorg”')
    expect(run.errors).toContain(says)
    expect(run.errors.trimEnd().split('\n')).toHaveLength(1)
  })

  it('names a file that does not exist as it was written', async () => {
    const run = await folder.run(['check', './charts/gone.salesorg'])
    expect(run).toEqual({
      exitCode: 2,
      out: '',
      errors: '“./charts/gone.salesorg” was not opened: there is no such file.\n',
    })
  })

  it('refuses a folder without charts', async () => {
    await mkdir(join(folder.path, 'charts.salesorg'))
    const run = await folder.run(['check', 'charts.salesorg'])
    expect(run.exitCode).toBe(2)
    expect(run.errors).toBe(
      '“charts.salesorg” was not opened: it is a folder without charts (.salesorg).\n',
    )
  })
})
