// `check --baseline`: what an earlier check has said does not count, whatever its words and numbers are by now.
import { beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { writeDocument } from '../../../../shared/document/write-document.ts'
import { chartWithoutCloser } from '../../../helpers/chart-without-closer.ts'
import { type CliFolder, cliFolder } from '../../../helpers/run-cli.ts'

let folder: CliFolder

beforeEach(async () => {
  folder = cliFolder()
  await folder.write('team.salesorg', writeDocument(chartWithoutCloser()))
})

const reportsSchema = z.array(
  z.looseObject({
    file: z.string(),
    summary: z.looseObject({ error: z.number(), warning: z.number(), info: z.number() }),
    findings: z.array(z.looseObject({ rule: z.string(), known: z.boolean() })),
  }),
)

/** Keeps what a check says now, and checks again. */
async function again(change: () => Promise<void> = async () => {}, ...options: readonly string[]) {
  const before = await folder.run(['check', 'team.salesorg', '--json'])
  await folder.write('known.json', before.out)
  await change()
  return folder.run(['check', './team.salesorg', '--baseline', 'known.json', ...options])
}

const addVacancy = () => {
  const { roles } = chartWithoutCloser()
  const pod = { id: 'boss', title: 'Boss', stages: [{ stage: 'leadership' }], personId: 'gone' }
  return folder.write(
    'team.salesorg',
    writeDocument(
      chartWithoutCloser({
        people: [
          { id: 'ann', name: 'Anna' },
          { id: 'ben', name: 'Ben' },
          { id: 'gone', name: 'Ann' },
        ],
        roles: [...roles, pod, { ...pod, id: 'boss-2', managerId: 'boss' }],
      }),
    ),
  )
}

describe('the findings of an earlier check', () => {
  it('do not count and are not listed', async () => {
    const { out, exitCode } = await again()
    expect(exitCode).toBe(0)
    expect(out).not.toContain('SG-01')
    expect(out).toMatch(/\nNothing to object to, \d+ known\.\n$/)
  })

  it('are there as data, marked, and in no count', async () => {
    const { out, exitCode } = await again(undefined, '--json', '--fail-on', 'info')
    const [report] = reportsSchema.parse(JSON.parse(out))
    expect(exitCode).toBe(0)
    expect(report?.summary).toEqual({ error: 0, warning: 0, info: 0 })
    expect(report?.findings.length).toBeGreaterThan(2)
    expect(report?.findings.filter(({ known }) => !known)).toEqual([])
  })

  it('leave out nothing that is new', async () => {
    const { out } = await again(addVacancy, '--json')
    const [report] = reportsSchema.parse(JSON.parse(out))
    const fresh = report?.findings.filter(({ known }) => !known) ?? []
    expect(fresh.length).toBeGreaterThan(0)
    expect(report?.findings.find(({ rule }) => rule === 'SG-01')?.known).toBe(true)
    const { error = 0, warning = 0, info = 0 } = report?.summary ?? {}
    expect(error + warning + info).toBeGreaterThan(0)
  })

  it('hide nothing that is new below a line that they have', async () => {
    const [report] = reportsSchema.parse(
      JSON.parse((await folder.run(['check', 'team.salesorg', '--json'])).out),
    )
    const folded = report?.findings.find(({ foldedInto }) => foldedInto !== null)
    const known = [
      { ...report, findings: report?.findings.filter((finding) => finding !== folded) },
    ]
    await folder.write('known.json', JSON.stringify(known))
    const run = await folder.run(['check', 'team.salesorg', '--baseline', 'known.json', '--json'])
    const fresh = reportsSchema
      .parse(JSON.parse(run.out))[0]
      ?.findings.filter((each) => !each.known)
    expect(fresh).toEqual([{ ...folded, foldedInto: null, known: false }])
  })

  it('are those of the same file alone', async () => {
    await folder.write('known.json', (await folder.run(['check', 'team.salesorg', '--json'])).out)
    await folder.write('other.salesorg', writeDocument(chartWithoutCloser()))
    const run = await folder.run(['check', 'other.salesorg', '--baseline', 'known.json'])
    expect(run.exitCode).toBe(1)
  })

  it('are unchanged in the words of code hosts', async () => {
    const { out } = await again(addVacancy, '--format', 'sarif')
    const states = JSON.parse(out).runs[0].results.map(
      (result: { baselineState: string }) => result.baselineState,
    )
    expect(new Set(states)).toEqual(new Set(['new', 'unchanged']))
  })

  it('may be those of files that could not be read, and of older programs', async () => {
    const finding = {
      rule: 'SG-01',
      subjects: { roles: [], pods: [], people: [], stages: ['closing'] },
    }
    const known = [
      { file: 'gone.salesorg', error: { message: 'gone' } },
      { file: 'team.salesorg', findings: [finding] },
    ]
    await folder.write('known.json', JSON.stringify(known))
    const { out } = await folder.run(['check', 'team.salesorg', '--baseline', 'known.json'])
    expect(out).not.toContain('SG-01')
    expect(out).toContain(', 1 known.')
  })
})

it.each([
  ['there is none', undefined, 'was not opened: it is no longer there'],
  ['damaged', '[{', 'it has to be what “pitcrew check --json” has printed'],
  ['something else', '{"hello": 1}', 'is no baseline'],
])(
  'a baseline that cannot be used is said, and nothing is checked: %s',
  async (_, content, says) => {
    if (content !== undefined) await folder.write('known.json', content)
    const run = await folder.run(['check', 'team.salesorg', '--baseline', 'known.json'])
    expect(run).toMatchObject({ exitCode: 2, out: '', errors: expect.stringContaining(says) })
  },
)
