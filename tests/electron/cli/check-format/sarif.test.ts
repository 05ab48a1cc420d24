// `check --format sarif`: the essentials of the SARIF 2.1.0 schema, and what code hosts need of it.
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { beforeEach, expect, it } from 'vitest'
import { z } from 'zod'
import { rules } from '../../../../shared/findings/rules.ts'
import { type CliFolder, cliFolder } from '../../../helpers/run-cli.ts'

const SAMPLES = resolve(import.meta.dirname, '../../../../assets/samples')

const text = z.strictObject({ text: z.string().min(1) })
const level = z.enum(['none', 'note', 'warning', 'error'])

/** Strict: the schema of SARIF allows no other properties either. */
const sarifSchema = z.strictObject({
  $schema: z.literal('https://json.schemastore.org/sarif-2.1.0.json'),
  version: z.literal('2.1.0'),
  runs: z.array(
    z.strictObject({
      tool: z.strictObject({
        driver: z.strictObject({
          name: z.string(),
          version: z.string(),
          rules: z.array(
            z.strictObject({
              id: z.string(),
              shortDescription: text,
              fullDescription: text,
              help: z.strictObject({ text: z.string().min(1), markdown: z.string().min(1) }),
              defaultConfiguration: z.strictObject({ level }),
              properties: z.strictObject({ tags: z.array(z.string()) }),
            }),
          ),
        }),
      }),
      columnKind: z.literal('utf16CodeUnits'),
      invocations: z.tuple([
        z.strictObject({
          executionSuccessful: z.boolean(),
          toolExecutionNotifications: z.array(
            z.strictObject({
              level,
              descriptor: z.strictObject({ id: z.string() }),
              message: text,
              locations: z.array(
                z.strictObject({
                  physicalLocation: z.strictObject({
                    artifactLocation: z.strictObject({ uri: z.string() }),
                  }),
                }),
              ),
            }),
          ),
        }),
      ]),
      results: z.array(
        z.strictObject({
          ruleId: z.string(),
          ruleIndex: z.number().int().min(0),
          level,
          message: text,
          locations: z.tuple([
            z.strictObject({
              physicalLocation: z.strictObject({
                artifactLocation: z.strictObject({ uri: z.string() }),
                region: z.strictObject({ startLine: z.number().int().min(1) }).optional(),
              }),
              logicalLocations: z
                .array(
                  z.strictObject({
                    name: z.string(),
                    fullyQualifiedName: z.string(),
                    kind: z.string(),
                  }),
                )
                .min(1)
                .optional(),
            }),
          ]),
          baselineState: z.enum(['new', 'unchanged', 'updated', 'absent']).optional(),
          partialFingerprints: z.record(z.string(), z.string()),
          suppressions: z.array(
            z.strictObject({
              kind: z.enum(['inSource', 'external']),
              justification: z.string(),
            }),
          ),
        }),
      ),
    }),
  ),
})

let folder: CliFolder

beforeEach(async () => {
  folder = cliFolder()
})

async function sarifOf(...files: readonly string[]) {
  const { out } = await folder.run(['check', ...files, '--format', 'sarif'])
  const [run] = sarifSchema.parse(JSON.parse(out)).runs
  if (!run) throw new Error('a log has one run')
  return run
}

async function copied(sample: string, name: string): Promise<string> {
  const content = await readFile(join(SAMPLES, `${sample}.salesorg`), 'utf8')
  await folder.write(name, content)
  return content
}

it('describes every rule, and each result names its own', async () => {
  await copied('acme-sales-team', 'team.salesorg')
  const { tool, results } = await sarifOf('team.salesorg')
  expect(tool.driver).toMatchObject({ name: 'Pitcrew', version: '1.2.3' })
  expect(tool.driver.rules.map(({ id }) => id)).toEqual(rules.map(({ id }) => id))
  expect(results.length).toBeGreaterThan(2)
  for (const { ruleId, ruleIndex } of results) expect(tool.driver.rules[ruleIndex]?.id).toBe(ruleId)
})

it('holds what check says in its other formats, file by file', async () => {
  await copied('acme-sales-team', 'a.salesorg')
  await copied('thin-belt', 'b.salesorg')
  const { results } = await sarifOf('a.salesorg', 'b.salesorg')
  const json = await folder.run(['check', 'a.salesorg', 'b.salesorg', '--format', 'json'])
  const reports: {
    file: string
    findings: { rule: string; severity: string; message: string; foldedInto: string | null }[]
  }[] = JSON.parse(json.out)
  expect(
    results.map((each) => [
      each.locations[0].physicalLocation.artifactLocation.uri,
      each.ruleId,
      each.level === 'note' ? 'info' : each.level,
      each.message.text.split('\n')[0],
    ]),
  ).toEqual(
    reports.flatMap(({ file, findings }) =>
      findings
        .filter(({ foldedInto }) => foldedInto === null)
        .map(({ rule, severity, message }) => [file, rule, severity, message]),
    ),
  )
  const thin = results.find(({ ruleId }) => ruleId === 'SF-01')
  expect(thin?.message.text.split('\n').slice(1)).toContain('- If Pia is away, qualification stops')
})

it('points at the line of the role, and names roles, pods and stages', async () => {
  const rows = (await copied('acme-sales-team', 'team.salesorg')).split('\n')
  const { results } = await sarifOf('team.salesorg')
  const places = results.flatMap(({ locations: [{ physicalLocation, logicalLocations = [] }] }) => {
    const role = logicalLocations.find(({ kind }) => kind === 'role')
    const line = physicalLocation.region?.startLine
    return role && line ? [{ row: rows[line - 1], role }] : []
  })
  expect(places.length).toBeGreaterThan(0)
  for (const { row, role } of places)
    expect(row).toContain(`"id": "${role.fullyQualifiedName.replace('role/', '')}"`)
  const kinds = results.flatMap(({ locations: [{ logicalLocations = [] }] }) =>
    logicalLocations.map(({ kind }) => kind),
  )
  expect(kinds).toContain('stage')
})

it('keeps muted findings, suppressed for the reason given', async () => {
  const content = JSON.parse(await copied('acme-sales-team', 'team.salesorg'))
  content.document.settings = { muted: [{ rule: 'SPF-01', reason: 'Ana is being trained' }] }
  await folder.write('team.salesorg', JSON.stringify(content))
  const { results } = await sarifOf('team.salesorg')
  const [muted, ...others] = results.filter(({ suppressions }) => suppressions.length > 0)
  expect(muted).toMatchObject({
    ruleId: 'SPF-01',
    suppressions: [{ kind: 'inSource', justification: 'Ana is being trained' }],
  })
  for (const { ruleId } of others) expect(ruleId).toBe('SPF-01')
})

it('gives each finding a fingerprint of its own that survives another order in the file', async () => {
  const content = JSON.parse(await copied('ready-for-pods', 'team.salesorg'))
  const prints = async () =>
    (await sarifOf('team.salesorg')).results.map((each) => JSON.stringify(each.partialFingerprints))
  const before = await prints()
  expect(new Set(before).size).toBe(before.length)
  content.document.roles.reverse()
  await folder.write('team.salesorg', JSON.stringify(content))
  expect((await prints()).toSorted()).toEqual(before.toSorted())
})

it('writes names of files as addresses: relative ones stay relative', async () => {
  await copied('thin-belt', 'our team #1.salesorg')
  const uriOf = async (name: string) =>
    (await sarifOf(name)).results[0]?.locations[0].physicalLocation.artifactLocation.uri
  expect(await uriOf('./our team #1.salesorg')).toBe('our%20team%20%231.salesorg')
  const absolute = join(folder.path, 'our team #1.salesorg')
  expect(await uriOf(absolute)).toBe(pathToFileURL(absolute).href)
})
