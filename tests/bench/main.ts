// `npm run bench [-- N …] [--only node|window|start] [--peer NAME] [--electron]`:
// measures, prints tables, writes docs/benchmarks.md.
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { windowCode } from '../helpers/window-code.ts'
import { type Comparison, LARGE, SMALL } from './comparison.ts'
import { measureGrowth } from './node/growth.ts'
import { measureNode } from './node/measure-node.ts'
import { page, type Results, tables, type Versions } from './report.ts'
import { ratiosOn } from './run-before.ts'
import { measureStart } from './start/measure-start.ts'
import { findChromium } from './window/chromium.ts'
import { compareWindow, growthOfLoad } from './window/compare-window.ts'
import { measureElectron, measureWindow, PEERS } from './window/measure-window.ts'

const SIZES = [100, 1_000, 5_000, 10_000]

const root = process.cwd()
const PAGE = join(root, 'docs/benchmarks.md')
const args = process.argv.slice(2)
const { values, positionals } = parseArgs({
  args,
  allowPositionals: true,
  options: {
    only: { type: 'string' },
    peer: { type: 'string', multiple: true },
    electron: { type: 'boolean' },
  },
})
/** Is this part asked for? */
const wants = (part: string) => values.only === undefined || values.only === part
if (wants('window') && findChromium() === null) {
  say('The window is measured in Chromium, which is not there. On Debian: apt-get install chromium')
  process.exit(1)
}
const asked = positionals.map(Number)
if (asked.some((size) => !Number.isInteger(size) || size < 1))
  throw new Error('Sizes are whole numbers of roles, as in `npm run bench -- 100 1000`')
const sizes = asked.length > 0 ? asked : SIZES

const results = await measured()
process.stdout.write(`${tables(results)}\n`)
// A part alone would drop the others from the page.
if (values.only === undefined && values.peer === undefined) {
  const command = ['npm run bench', ...(args.length > 0 ? ['--', ...args] : [])].join(' ')
  writeFileSync(PAGE, page(results, versions(), command))
}

async function measured(): Promise<Results> {
  const peers = wants('window') ? await measureWindow(sizes, values.peer ?? PEERS, root, say) : []
  const inElectron =
    values.electron && wants('window') ? await measureElectron(sizes, root, say) : []
  const inNode = wants('node') && !values.peer ? await measureNode(sizes, say) : []
  const grows = inNode.length > 0 && sizes.includes(SMALL) && sizes.includes(LARGE)
  const starts = values.only === 'start' || (values.electron && wants('start') && !values.peer)
  const comparisons: readonly Comparison[] = [
    ...sizes.flatMap((roles) => [
      ...compareWindow(peers, roles),
      ...inNode.filter((each) => each.roles === roles),
    ]),
    ...growthOfLoad(peers),
    ...(starts ? await measureStart(root, say) : []),
    ...(grows ? await growing() : []),
  ]
  return {
    code: windowCode(join(root, 'out/renderer')),
    comparisons,
    peers: [...peers, ...inElectron],
    before: ratiosOn(readFileSync(PAGE, 'utf8')),
  }
}

async function growing(): Promise<readonly Comparison[]> {
  say(`Node, ${SMALL.toLocaleString('en')} and ${LARGE.toLocaleString('en')} roles in turn …`)
  return measureGrowth()
}

/** Progress, apart from the results. */
function say(line: string): void {
  process.stderr.write(`${line}\n`)
}

function versions(): Versions {
  const chromium = findChromium()
  const browser = chromium
    ? execFileSync(chromium, ['--version'], { encoding: 'utf8', stdio: 'pipe' })
    : ''
  const installed: { readonly dependencies: Versions } = JSON.parse(
    readFileSync(join(root, 'tests/bench/package.json'), 'utf8'),
  )
  return {
    Node: process.versions.node,
    Chromium: /[\d.]+/.exec(browser)?.[0] ?? 'none',
    ...installed.dependencies,
  }
}
