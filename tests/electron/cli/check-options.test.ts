// Options of `pitcrew check` that narrow down what is said, or hold it still.
import { beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { writeDocument } from '../../../shared/document/write-document.ts'
import { chartWithoutCloser } from '../../helpers/chart-without-closer.ts'
import { type CliFolder, cliFolder } from '../../helpers/run-cli.ts'

let folder: CliFolder

beforeEach(async () => {
  folder = cliFolder()
  await folder.write('team.salesorg', writeDocument(chartWithoutCloser()))
})

const said = z.array(
  z.looseObject({
    summary: z.looseObject({ error: z.number() }),
    findings: z.array(z.looseObject({ rule: z.string(), severity: z.string() })),
  }),
)

async function check(...args: readonly string[]) {
  const { out, exitCode } = await folder.run(['check', 'team.salesorg', '--json', ...args])
  const [report] = said.parse(JSON.parse(out))
  if (!report) throw new Error('one file')
  return { ...report, exitCode, rules: [...new Set(report.findings.map(({ rule }) => rule))] }
}

it('--json is short for --format json, in every command that has it', async () => {
  await folder.write('other.salesorg', writeDocument(chartWithoutCloser({ name: 'Other' })))
  for (const command of [
    ['check', 'team.salesorg'],
    ['rules', 'SG-01'],
    ['advise', 'team.salesorg'],
    ['capacity', 'team.salesorg'],
    ['diff', 'team.salesorg', 'other.salesorg'],
  ]) {
    const long = await folder.run([...command, '--format', 'json'])
    const short = await folder.run([...command, '--json'])
    expect(short).toEqual(long)
    expect(() => JSON.parse(short.out)).not.toThrow()
  }
})

describe('--rule', () => {
  it('says what these rules say, and the exit code is theirs', async () => {
    const all = await check()
    const other = all.rules.find((rule) => rule !== 'SG-01') ?? ''
    expect(await check('--rule', 'sg-01')).toMatchObject({ rules: ['SG-01'], exitCode: 1 })
    expect((await check('--rule', `SG-01,${other}`)).rules.toSorted()).toEqual(
      ['SG-01', other].toSorted(),
    )
    expect((await check('--rule', other, '--rule', 'SG-01')).rules).toHaveLength(2)
    expect(await check('--rule', other)).toMatchObject({ rules: [other], exitCode: 0 })
  })

  it('finds also what another line speaks for', async () => {
    const { findings } = await check()
    const folded = findings.filter(({ foldedInto }) => foldedInto !== null)
    for (const { rule } of folded) {
      const alone = await check('--rule', rule)
      expect(alone.findings.filter((each) => each.foldedInto === null).length).toBeGreaterThan(0)
    }
    expect(folded.length).toBeGreaterThan(0)
  })

  it('that there is not is said', async () => {
    const run = await folder.run(['check', 'team.salesorg', '--rule', 'SG-01,XX-99'])
    expect(run).toMatchObject({ exitCode: 2, out: '' })
    expect(run.errors).toContain('There is no rule “XX-99”')
  })
})

describe('--quiet', () => {
  it('leaves what counts for the exit code, and nothing of charts without it', async () => {
    await folder.write('early.salesorg', writeDocument(chartWithoutCloser({ structure: null })))
    const files = ['team.salesorg', 'early.salesorg']
    const { out, exitCode } = await folder.run(['check', ...files, '--quiet'])
    expect(exitCode).toBe(1)
    expect(out).toContain('Errors')
    expect(out).not.toMatch(/Warnings|Notes|early/)
    expect(await folder.run(['check', 'early.salesorg', '-q'])).toEqual({
      exitCode: 0,
      out: '',
      errors: '',
    })
  })

  it('is the same as data', async () => {
    const { findings } = await check('--quiet', '--fail-on', 'warning')
    expect(findings.length).toBeGreaterThan(0)
    expect(
      findings.filter(({ severity, foldedInto }) => severity === 'info' && !foldedInto),
    ).toEqual([])
  })
})

describe('--today', () => {
  const [leads, rest] = chartWithoutCloser().roles
  const closing = { stages: [{ stage: 'closing' }] }
  const roles = [
    leads,
    rest,
    { id: 'closer', title: 'Closer', personId: 'cleo', ...closing },
    { id: 'second', title: 'Second closer', openSince: '2026-01-01', ...closing },
  ]
  const people = [...chartWithoutCloser().people, { id: 'cleo', name: 'Cleo' }]

  it('holds still what depends on the day', async () => {
    await folder.write('team.salesorg', writeDocument(chartWithoutCloser({ people, roles })))
    const on = async (day: string) => (await check('--today', day)).rules
    expect(await on('2026-01-02')).not.toContain('SG-03')
    expect(await on('2027-01-02')).toContain('SG-03')
  })

  it.each(['2026-02-30', 'yesterday', '26-1-1', ''])('has to be a day: “%s”', async (day) => {
    const run = await folder.run(['check', 'team.salesorg', '--today', day])
    expect(run).toMatchObject({ exitCode: 2, out: '' })
    expect(run.errors).toContain('such as 2026-03-31')
  })
})
