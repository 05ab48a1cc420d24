// `pitcrew rules`: the list, one rule, and the shape of its JSON.
import { beforeEach, describe, expect, it } from 'vitest'
import { rules } from '../../../shared/findings/rules.ts'
import { THRESHOLDS } from '../../../shared/thresholds/thresholds.ts'
import { type CliFolder, cliFolder } from '../../helpers/run-cli.ts'

let folder: CliFolder

beforeEach(async () => {
  folder = cliFolder()
})

describe('rules', () => {
  it('lists every rule once, by group, with its usual severity', async () => {
    const run = await folder.run(['rules'])
    expect(run).toMatchObject({ exitCode: 0, errors: '' })
    const listed = run.out.split('\n').flatMap((line) => /^ {2}([A-Z]+-\d+)/.exec(line)?.[1] ?? [])
    expect(listed.toSorted()).toEqual(rules.map(({ id }) => id).toSorted())
    expect(run.out).toMatch(/^Staffing gaps\n {2}SG-01 {3}error {4}\S/)
    expect(run.out).toContain(`${rules.length} rules. “pitcrew rules ID”`)
  })

  it('prints the same as data', async () => {
    const { out } = await folder.run(['rules', '--format', 'json'])
    const printed: { id: string }[] = JSON.parse(out)
    expect(printed.map(({ id }) => id)).toEqual(rules.map(({ id }) => id))
  })
})

describe('rules ID', () => {
  it('says everything about one rule, also in small letters', async () => {
    const run = await folder.run(['rules', 'sc-01'])
    expect(run).toMatchObject({ exitCode: 0, errors: '' })
    const rule = rules.find(({ id }) => id === 'SC-01')
    expect(run.out.startsWith(`SC-01 ${rule?.title}\n`)).toBe(true)
    for (const text of [rule?.condition, rule?.source, rule?.knownLimits])
      expect(run.out).toContain(text)
    const { title, default: usual, source } = THRESHOLDS.reports
    expect(run.out).toContain(`  - ${title}: ${usual}\n    from 1 to 100; key “reports”`)
    expect(run.out).toContain(source)
  })

  it('prints exactly the promised shape as JSON', async () => {
    const { out } = await folder.run(['rules', 'SC-01', '--format=json'])
    const printed = JSON.parse(out)
    expect(printed).toHaveLength(1)
    expect(Object.keys(printed[0])).toEqual([
      'id',
      'group',
      'title',
      'severity',
      'structures',
      'condition',
      'thresholds',
      'source',
      'knownLimits',
    ])
    expect(printed[0].thresholds[0]).toEqual({ key: 'reports', ...THRESHOLDS.reports })
  })

  it.each(rules.map(({ id }) => id))('%s fits a narrow terminal', async (id) => {
    const { out } = await folder.run(['rules', id], { width: 50 })
    // The heading and keys stay whole, so that they can be searched for.
    const [, ...lines] = out.split('\n')
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(50)
  })

  it('is bold on a terminal and plain in a pipe', async () => {
    const plain = await folder.run(['rules', 'SC-01'])
    const bold = await folder.run(['rules', 'SC-01'], { hasColour: true })
    expect(plain.out).not.toContain('\u001b')
    expect(bold.out).toContain('\u001b[1mSC-01')
  })

  it('refuses an id that no rule has, in one sentence', async () => {
    expect(await folder.run(['rules', 'XX-99\u001b'])).toEqual({
      exitCode: 2,
      out: '',
      errors: 'There is no rule “XX-99 ”; “pitcrew rules” lists them all.\n',
    })
  })
})
