// `--locale`: numbers as somebody else writes them, and names that would steer or turn a terminal around.
import { beforeEach, describe, expect, it } from 'vitest'
import { documentSchema } from '../../../shared/document/schema.ts'
import { writeDocument } from '../../../shared/document/write-document.ts'
import { buildDocument } from '../../helpers/build-document.ts'
import { type CliFolder, cliFolder } from '../../helpers/run-cli.ts'

let folder: CliFolder

beforeEach(() => {
  folder = cliFolder()
})

/** One account manager with far too many customers. */
function manager(person: string) {
  const document = buildDocument({
    structure: 'conveyor',
    roles: [{ id: 'a', person, does: 'account-management', accounts: 12_345 }],
  })
  return documentSchema().parse({ ...document, name: 'Team', currency: 'EUR' })
}

describe('numbers', () => {
  beforeEach(() => folder.write('team.salesorg', writeDocument(manager('Ana'))))

  it.each([
    [[], 'Ana has 12,345 customers, more than anybody can look after'],
    [['--locale', 'de-DE'], 'Ana has 12.345 customers, more than anybody can look after'],
    [['--locale', 'fr_FR'], 'Ana has 12\u202f345 customers, more than anybody can look after'],
    [['--locale', 'en-in'], 'Ana has 12,345 customers, more than anybody can look after'],
  ])('check %j', async (options, says) => {
    for (const format of ['text', 'json', 'sarif']) {
      const { out } = await folder.run(['check', 'team.salesorg', '--format', format, ...options])
      expect(out).toContain(says)
    }
  })

  it('stay plain numbers in the data', async () => {
    const args = ['check', 'team.salesorg', '--format', 'json', '--locale', 'de-DE']
    const [{ findings }] = JSON.parse((await folder.run(args)).out)
    expect(findings).toContainEqual(
      expect.objectContaining({
        rule: 'BA-06',
        data: { person: 'Ana', customers: 12_345, time: 40, basis: 'anyhow' },
      }),
    )
  })

  it('of rules are written likewise', async () => {
    expect((await folder.run(['rules', 'BA-01'])).out).toContain('1,000')
    expect((await folder.run(['rules', 'BA-01', '--locale', 'de-CH'])).out).toMatch(/1[’']000/)
  })

  it.each([
    ['check', 'team.salesorg'],
    ['rules'],
    ['advise', 'team.salesorg'],
    ['capacity', 'team.salesorg'],
  ])('a locale that is none is refused: %s', async (...args) => {
    const { exitCode, errors } = await folder.run([...args, '--locale', 'nowhere at all'])
    expect(exitCode).toBe(2)
    expect(errors).toContain('It has to name a language and a region, such as en-US or de-CH.')
  })
})

describe('names', () => {
  it('cannot steer the terminal, break lines, or turn sentences around', async () => {
    const document = { ...manager('A\u001b[31mn\na\u202e'), name: 'T\u202eeam\nfile: 0 errors' }
    await folder.write('team.salesorg', writeDocument(document))
    const { out } = await folder.run(['check', 'team.salesorg'])
    expect(out).toContain('A[31mn a has 12,345 customers')
    for (const hidden of ['\u001b', '\u202e']) expect(out).not.toContain(hidden)
    expect(out.split('\n')[0]).toMatch(/^team\.salesorg: T eam file: 0 errors/)
  })

  it('in scripts from right to left stand by themselves', async () => {
    await folder.write('team.salesorg', writeDocument(manager('علي 42')))
    const { out } = await folder.run(['check', 'team.salesorg'])
    expect(out).toContain('\u2068علي 42\u2069 has 12,345 customers')
  })

  it('that are blank are said so', async () => {
    await folder.write('team.salesorg', writeDocument(manager(' \u200b ')))
    const { out } = await folder.run(['check', 'team.salesorg'])
    expect(out).toContain('Somebody without a name has 12,345 customers')
  })

  it('of files cannot either', async () => {
    const { errors } = await folder.run(['check', 'no\u202ech\u001bart.salesorg'])
    expect(errors).toBe('“no ch art.salesorg” was not opened: there is no such file.\n')
  })
})
