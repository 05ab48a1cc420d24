// `pitcrew capacity`: what it prints and which exit code it answers with.
import { beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { writeDocument } from '../../../shared/document/write-document.ts'
import { belt, buildDocument, type Note, withRoles } from '../../helpers/build-document.ts'
import { OWN_FIGURES } from '../../helpers/own-figures.ts'
import { type CliFolder, cliFolder } from '../../helpers/run-cli.ts'

let folder: CliFolder

beforeEach(async () => {
  folder = cliFolder()
})

const team: Note = {
  ...withRoles(belt(2, 2, 2, 1), { 'qualification 2': { ramp: 50 } }),
  company: { target: 900_000, dealSize: 12_000, customers: 38 },
  assumptions: OWN_FIGURES,
}

const write = (note: Note) => folder.write('team.salesorg', writeDocument(buildDocument(note)))

describe('capacity --format text', () => {
  it('says what can be won, what limits it, whom to hire and what the target asks for', async () => {
    await write(team)
    const { out, errors, exitCode } = await folder.run(['capacity', 'team.salesorg'])
    expect({ errors, exitCode }).toEqual({ errors: '', exitCode: 0 })
    const plain = out.replaceAll('\u00a0', ' ')
    for (const line of [
      '4.4 deals a month today',
      '  Once everybody is ramped: 4.4.',
      '  By the chart’s own figures.',
      '  Bottleneck: closing. It sets the pace; more people anywhere else sell nothing more. They can work 20 of the 27 deals that arrive.',
      '  Qualification: 1.5 FTE x 120 leads, can win 5.9, 74% in use, 400 arrive (222%), 220 find nobody with time',
      '  Account management: 1.0 FTE x 40 customers, 95% of the time taken',
      '  +1.5  Closing: lifts closing',
      '  +0  Lead generation: leads already wait',
      'Target: 6.3 deals a month, 4.4 can be won',
      '  Nobody has said how much of the target is to come from new customers.',
      '  7 people in all to find, qualify and close, if some do two of these.',
      '  Beyond the roles on the chart: 2 in closing.',
      '  Months from qualified to signed: 2 (own)',
    ])
      expect(plain.split('\n')).toContain(line)
  })

  it('marks usual figures, and says where they come from', async () => {
    await write({ ...team, assumptions: {} })
    const { out } = await folder.run(['capacity', 'team.salesorg'])
    expect(out).toContain('\n  By usual figures.\n')
    expect(out).toMatch(/Closing: 2\.0 FTE x ~10 deals/)
    expect(out).toMatch(/Months from qualified to signed: 2 \(usual; The CRO Report/)
  })

  it('scales to the deals that are won today', async () => {
    await write({ ...team, company: { ...team.company, dealsPerMonth: 3 } })
    const { out } = await folder.run(['capacity', 'team.salesorg'])
    expect(out).toContain('\n3 deals a month today\n')
    expect(out).toContain('\n  The figures alone would say 4.4.\n')
  })

  it('has nothing to say without structure or without anybody who sells', async () => {
    await write({ ...team, structure: null })
    expect((await folder.run(['capacity', 'team.salesorg'])).out).toContain(
      'No structure is chosen',
    )
    await write({ roles: [] })
    expect((await folder.run(['capacity', 'team.salesorg'])).out).toContain('Nobody is to find')
  })
})

describe('capacity --format json', () => {
  const shape = z.object({
    today: z.object({ deals: z.number(), basis: z.string(), belts: z.array(z.unknown()) }),
    filled: z.object({ deals: z.number() }).nullable(),
    price: z.null(),
    target: z.looseObject({ deals: z.number(), sellingPeople: z.number() }),
    figures: z.array(z.looseObject({ figure: z.string(), own: z.boolean(), source: z.string() })),
  })

  it('prints the same as one object', async () => {
    await write(team)
    const { out, exitCode } = await folder.run(['capacity', 'team.salesorg', '--format', 'json'])
    expect(exitCode).toBe(0)
    const { today, filled, target, figures } = shape.parse(JSON.parse(out))
    expect(today.deals).toBeCloseTo(4.4, 9)
    expect(today.basis).toBe('own')
    expect(filled?.deals).toBeCloseTo(4.4, 9)
    expect(target).toMatchObject({
      deals: 6.25,
      newBusinessSaid: false,
      sellingPeople: 7,
      hires: [{ stages: ['closing'], count: 2 }],
    })
    expect(figures.filter(({ own }) => own)).toHaveLength(7)
  })

  it('prints a list as soon as there could be more than one', async () => {
    await write(team)
    for (const names of [['.'], ['team*'], ['team.salesorg', './team.salesorg*']]) {
      const { out } = await folder.run(['capacity', ...names, '--json'])
      expect(JSON.parse(out)).toMatchObject([{ file: 'team.salesorg' }])
    }
  })

  it('a file that cannot be read is said as data, too', async () => {
    const run = await folder.run(['capacity', 'gone.salesorg', '--format', 'json'])
    expect(run.exitCode).toBe(2)
    expect(JSON.parse(run.out)).toMatchObject({
      file: 'gone.salesorg',
      error: { message: expect.stringContaining('there is no such file') },
    })
  })
})
