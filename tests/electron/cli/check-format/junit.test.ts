// `check --format junit`: what the strictest schema in use asks for, and what build servers make of it.
import { beforeEach, expect, it } from 'vitest'
import { writeDocument } from '../../../../shared/document/write-document.ts'
import { rules } from '../../../../shared/findings/rules.ts'
import { chartWithoutCloser } from '../../../helpers/chart-without-closer.ts'
import { type CliFolder, cliFolder } from '../../../helpers/run-cli.ts'
import { TODAY } from '../../../helpers/today.ts'
import { xmlFaultOf } from '../../../helpers/xml-fault.ts'

let folder: CliFolder

beforeEach(async () => {
  folder = cliFolder()
  await folder.write('team.salesorg', writeDocument(chartWithoutCloser()))
})

const junit = (...args: readonly string[]) => folder.run(['check', ...args, '--format', 'junit'])

/** Names of the elements one level below a suite, in their order, repetitions left out. */
function partsOf(suite: string): readonly string[] {
  const names = [...suite.matchAll(/^ {4}<([a-z-]+)/gm)].map(([, name]) => name ?? '')
  return names.filter((name, at) => name !== names[at - 1])
}

const countOf = (xml: string, pattern: RegExp) => [...xml.matchAll(pattern)].length

it('is a suite for each file and a case for each rule, in the order of the schema', async () => {
  await folder.write('early.salesorg', writeDocument(chartWithoutCloser({ structure: null })))
  const { out, exitCode } = await junit('team.salesorg', 'early.salesorg')
  expect(exitCode).toBe(1)
  expect(xmlFaultOf(out.replace(/^<\?xml.*\?>\n/, ''))).toBeNull()
  const suites = out.split(/(?=^ {2}<testsuite )/m).slice(1)
  expect(suites).toHaveLength(2)
  for (const [at, suite] of suites.entries()) {
    expect(partsOf(suite)).toEqual(['properties', 'testcase', 'system-out', 'system-err'])
    expect(countOf(suite, /<testcase /g)).toBe(rules.length)
    for (const attribute of ['name', 'package', 'id', 'tests', 'failures', 'errors', 'time'])
      expect(suite.slice(0, suite.indexOf('>'))).toContain(` ${attribute}="`)
    expect(suite).toContain(` id="${at}" tests="${rules.length}"`)
    expect(suite).toContain(` timestamp="${TODAY}T00:00:00" hostname="localhost">`)
    expect(suite).toContain(` failures="${countOf(suite, /<failure /g)}" errors="0"`)
    for (const [testcase] of suite.matchAll(/<testcase .*?(\/>|>)/g))
      expect(testcase).toMatch(/ name="[^"]+" classname="[^"]+" time="0"/)
  }
})

it('fails with what is at or above --fail-on; the rest is told', async () => {
  const usual = (await junit('team.salesorg')).out
  const strict = (await junit('team.salesorg', '--fail-on', 'info')).out
  expect(usual).toMatch(
    /<testcase name="SG-01 [^"]+" classname="team.salesorg" time="0">\n {6}<failure message="Nobody does closing" type="error">Nobody does closing\. Qualified/,
  )
  expect(usual).toMatch(/<system-out>(warning|info): /)
  expect(countOf(strict, /<failure /g)).toBeGreaterThan(countOf(usual, /<failure /g))
  expect(strict).toContain('<system-out></system-out>')
})

it('counts nothing that is muted, and holds only the rules that were asked for', async () => {
  const muted = [{ rule: 'SG-01', reason: 'The agency closes' }]
  await folder.write('team.salesorg', writeDocument(chartWithoutCloser({ settings: { muted } })))
  expect((await junit('team.salesorg')).out).not.toContain('Nobody does closing')
  const { out } = await junit('team.salesorg', '--rule', 'SG-01')
  expect(countOf(out, /<testcase /g)).toBe(1)
})

it('a file that cannot be read is an error of its own', async () => {
  const { out, exitCode } = await junit('gone.salesorg')
  expect(exitCode).toBe(2)
  expect(out).toContain(' tests="1" failures="0" errors="1"')
  expect(out).toMatch(/<error message="“gone\.salesorg” was not opened: [^"]+" type="E_GONE"\/>/)
})

it('spells out markup and what no XML can hold', async () => {
  const name = 'a"<b>&\u0001\uffff.salesorg'
  await folder.write(
    name,
    writeDocument(
      chartWithoutCloser({
        people: [
          { id: 'ann', name: ']]><x>&\u0007' },
          { id: 'ben', name: 'B' },
        ],
      }),
    ),
  )
  const { out } = await junit(name, '--fail-on', 'info')
  expect(xmlFaultOf(out.replace(/^<\?xml.*\?>\n/, ''))).toBeNull()
  expect(out).toContain('name="a&quot;&lt;b&gt;&amp;\ufffd\ufffd.salesorg"')
})
