// `pitcrew advise`: what it prints and which exit code it answers with.
import { stripVTControlCharacters } from 'node:util'
import { beforeEach, describe, expect, it } from 'vitest'
import { QUESTIONS } from '../../../shared/advisor/questions/topics.ts'
import { type Company, documentSchema } from '../../../shared/document/schema.ts'
import { writeDocument } from '../../../shared/document/write-document.ts'
import { type CliFolder, cliFolder } from '../../helpers/run-cli.ts'

const agency: Company = {
  offerTraits: ['personal-trust'],
  geography: 'one-place',
  salesHeads: 7,
  complexity: 'simple',
  market: 'established',
  leadSource: 'agency',
  culture: ['star-sellers'],
}

let folder: CliFolder

beforeEach(async () => {
  folder = cliFolder()
})

async function write(company: Company, name = 'Agency'): Promise<void> {
  const document = documentSchema().parse({ name, structure: 'conveyor', company })
  await folder.write('team.salesorg', writeDocument(document))
}

describe('advise --format text', () => {
  it('says first what it recommends, then what that rests on', async () => {
    await write(agency)
    const { out, errors, exitCode } = await folder.run(['advise', 'team.salesorg'])
    expect({ errors, exitCode }).toEqual({ errors: '', exitCode: 0 })
    const titles = out.split('\n').filter((line) => /^[A-Z]/.test(line))
    expect(titles).toEqual([
      'Recommended: Two-party',
      'Points',
      'Two-party: for and against',
      'Conveyor: for and against',
      'Pods: for and against',
      'One answer that would change the advice',
      'The price of two-party, and what to do about it',
      'Growth path, by people in sales',
      'Not answered yet; more answers make the advice firmer',
      'Not answered either; printed with the chart, not scored',
    ])
    expect(out).toMatch(
      /^team\.salesorg: Agency \(now Conveyor\)\n7 people in sales, 7 of \d+ questions answered\.\n/,
    )
    expect(out).toMatch(/\n {2}Two-party {4}10 {2}recommended\n {2}Conveyor {6}0 {2}runner-up\n/)
    expect(out).toMatch(/\n {2}\+3 {2}How does a sale go\? “One or two calls”\n {6}A sale of one/)
    expect(out).toMatch(/\n {6}\(Founding article, two-party: good for call-to-close/)
    expect(out).toMatch(/\n {2}-1 {2}What is your culture like\? “Star sellers/)
    expect(out).toMatch(/\n {2}> 4 to 15 +Conveyor +Every stage/)
    expect(out).toMatch(/\n {2}Usual for your size is conveyor; your answers weigh more\.\n/)
    expect(out).toMatch(/\n {2}From eight people on/)
  })

  it('says who alone should come next, and which gate spoke', async () => {
    await write({ salesHeads: 1 })
    const { out } = await folder.run(['advise', 'team.salesorg'])
    expect(out).toContain('Recommended: Two-party, with the founder as the seller\n')
    expect(out).toContain('\n  One person is the whole team')
    expect(out).toContain('\n  Next, take on somebody who finds leads')
  })

  it('says by what to divide pods', async () => {
    await write({ salesHeads: 24, geography: 'several-countries', pains: ['friction'] })
    const { out } = await folder.run(['advise', 'team.salesorg'])
    expect(out).toContain('\n  Make 3 pods, divided by region or country.\n')
    expect(out).toMatch(/- Conveyor, if: Where are your buyers\? “In one place” or “In several/)
  })

  it('lists what is not answered, and guesses a belt where nothing is', async () => {
    await write({})
    const { out } = await folder.run(['advise', 'team.salesorg'])
    expect(out).toContain(`0 of ${QUESTIONS.length} questions answered.\n`)
    expect(out).toContain('Recommended: Conveyor\n  Nothing is answered yet')
    expect(out).not.toMatch(/^Points$/m)
    const scored = out.slice(0, out.indexOf('not scored'))
    expect(scored).not.toContain('What do you offer?')
    for (const { text } of QUESTIONS) expect(out).toContain(`\n  - ${text}\n`)
  })

  it('wraps to the width of a terminal', async () => {
    await write(agency)
    const { out } = await folder.run(['advise', 'team.salesorg'], { width: 70 })
    const prose = out.split('\n').filter((line) => !/^ {4}.*\(|^ {2}[> ] |^[A-Z]/.test(line))
    for (const line of prose) expect(line.length).toBeLessThanOrEqual(70)
  })

  it('is the same with colour, and lets no name in a file steer the terminal', async () => {
    await write(agency, 'Evil\u001b[2J')
    const plain = await folder.run(['advise', 'team.salesorg'])
    const coloured = await folder.run(['advise', 'team.salesorg'], { hasColour: true })
    expect(plain.out).not.toContain('\u001b')
    expect(coloured.out).toContain('\u001b[1mRecommended')
    expect(stripVTControlCharacters(coloured.out)).toBe(plain.out)
  })
})

describe('advise --format json', () => {
  it('prints one object in exactly the promised shape', async () => {
    await write(agency)
    const { out } = await folder.run(['advise', 'team.salesorg', '--format', 'json'])
    const data = JSON.parse(out)
    expect(Object.keys(data)).toEqual([
      'file',
      'structure',
      'people',
      'recommendation',
      'message',
      'runnerUp',
      'points',
      'reasons',
      'gates',
      'notes',
      'wouldChange',
      'pods',
      'counterMeasures',
      'growth',
      'nextHire',
      'open',
    ])
    expect(data).toMatchObject({
      file: 'team.salesorg',
      structure: 'conveyor',
      people: 7,
      recommendation: 'two-party',
      runnerUp: 'conveyor',
      points: { conveyor: 0, 'two-party': 10, pods: -6 },
      pods: null,
      nextHire: null,
    })
    expect(Object.keys(data.reasons['two-party'].for[0])).toEqual([
      'fact',
      'answers',
      'points',
      'message',
      'why',
      'source',
    ])
    expect(data.counterMeasures).toHaveLength(5)
  })
})

describe('exit codes of advise', () => {
  it('is 2 with one sentence where the file could not be read', async () => {
    expect(await folder.run(['advise', 'gone.salesorg'])).toEqual({
      exitCode: 2,
      out: '',
      errors: '“gone.salesorg” was not opened: there is no such file.\n',
    })
  })

  it('is 2 for one of several files, and data have an entry for each', async () => {
    const { out, exitCode } = await folder.run([
      'advise',
      'gone.salesorg',
      'also-gone.salesorg',
      '--json',
    ])
    expect(exitCode).toBe(2)
    expect(JSON.parse(out)).toMatchObject([
      { file: 'gone.salesorg', error: { code: 'E_GONE' } },
      { file: 'also-gone.salesorg', error: { code: 'E_GONE' } },
    ])
  })

  it('explains itself with examples', async () => {
    const { out, exitCode } = await folder.run(['advise', '--help'])
    expect(exitCode).toBe(0)
    for (const part of ['--format', 'Examples:', '"recommendation"', 'Exit codes:'])
      expect(out).toContain(part)
    expect((await folder.run(['--help'])).out).toContain('advise [options] [file...]')
  })
})

describe('answers as options', () => {
  it('are one for each question, listed with the answers that there are', async () => {
    const { out } = await folder.run(['advise', '--help'])
    const plain = out.replaceAll(/\s+/g, ' ')
    for (const question of QUESTIONS) {
      const name = question.fact.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
      expect(plain).toContain(`--${name} <`)
      expect(plain).toContain(question.text)
      if (question.kind === 'one' || question.kind === 'several')
        for (const { value } of question.choices) expect(plain).toContain(value)
    }
  })

  const adviceOf = async (...args: readonly string[]) =>
    JSON.parse((await folder.run(['advise', ...args, '--format', 'json'])).out)

  it('are enough without a chart', async () => {
    const options = Object.entries(agency).flatMap(([fact, value]) => [
      `--${fact.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
      String(value),
    ])
    await write(agency)
    const { file: _, structure: __, ...fromFile } = await adviceOf('team.salesorg')
    expect(await adviceOf(...options)).toMatchObject(fromFile)
    expect(await folder.run(['advise'])).toMatchObject({ exitCode: 2, out: '' })
  })

  it('stand before what the chart says, and are not saved', async () => {
    await write({ ...agency, distinctIndustries: true })
    const before = await folder.read('team.salesorg')
    const options = [
      '--pains',
      'friction,silos',
      '--distinct-industries',
      'no',
      '--sales-heads',
      '12',
    ]
    const advice = await adviceOf('team.salesorg', ...options)
    expect(advice.people).toBe(12)
    const facts = advice.reasons.pods.for.map((reason: { fact: string }) => reason.fact)
    expect(facts).toContain('pains')
    expect(facts).not.toContain('distinctIndustries')
    expect(await folder.read('team.salesorg')).toEqual(before)
  })

  it.each([
    ['--growth', 'huge', /founder-led, start-up/],
    ['--pains', 'friction,love', /friction, silos/],
    ['--sales-heads', 'many', /a number of people/],
    ['--distinct-industries', 'perhaps', /yes, no/],
  ])('%s %s is refused in words', async (option, value, says) => {
    const { errors, exitCode } = await folder.run(['advise', option, value])
    expect(exitCode).toBe(2)
    expect(errors).toMatch(says)
  })
})
