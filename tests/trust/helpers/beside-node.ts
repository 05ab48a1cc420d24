// Runs commands twice, under Node and in the packed program, and compares all that comes of them.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Packed, ROOT, runHere } from './packed.ts'

/** OUT is the name of a file to be written, without its extension. */
const COMMANDS = [
  '--version',
  '--help',
  'check healthy-belt.salesorg',
  'check thin-belt.salesorg --fail-on warning --format json',
  'check gone.salesorg',
  'check . --format junit --today 2026-03-31',
  'check . --json --rule SF-01 --quiet',
  'check --nonsense',
  'rules SC-01',
  'advise thin-belt.salesorg',
  'diff healthy-belt.salesorg thin-belt.salesorg',
  'export healthy-belt.salesorg -o OUT.png --scale 2',
  'export healthy-belt.salesorg -o OUT.pdf',
  'export healthy-belt.salesorg -o OUT.svg --theme dark',
  'convert ready-for-pods.salesorg --to pods -o OUT.salesorg',
  'convert ready-for-pods.salesorg --to pods -o -',
]

export interface Compared {
  readonly tried: number
  /** What came of each command that ended otherwise than under Node. */
  readonly different: readonly unknown[]
  readonly exitCodes: readonly (number | null)[]
}

/** In a folder with the charts that the commands name. */
export function besideNode(packed: Packed, cwd: string, env: NodeJS.ProcessEnv): Compared {
  const script = join(ROOT, 'scripts', 'pitcrew.mjs')
  // Built first, which it says.
  runHere(process.execPath, [script, '--version'], { cwd })
  const run = (name: string, program: string, first: readonly string[], command: string) => {
    const args = command.replace('OUT', name).split(' ')
    const { status, stdout, stderr } = runHere(program, [...first, ...args], { cwd, env })
    return { status, out: stdout.replace(name, 'OUT'), errors: stderr, written: written(cwd, name) }
  }
  const pairs = COMMANDS.map((command) => ({
    command,
    node: run('by-node', process.execPath, [script], command),
    packed: run('by-packed', packed.launcher, [], command),
  }))
  return {
    tried: pairs.length,
    different: pairs.filter((pair) => JSON.stringify(pair.node) !== JSON.stringify(pair.packed)),
    exitCodes: [...new Set(pairs.map((pair) => pair.packed.status))].toSorted(),
  }
}

/** The content of what was written so far; PDFs name the time of day, and only their length is alike. */
function written(folder: string, name: string): Readonly<Record<string, string | number>> {
  const files = readdirSync(folder).filter((file) => file.startsWith(`${name}.`))
  return Object.fromEntries(
    files.toSorted().map((file) => {
      const bytes = readFileSync(join(folder, file))
      const isDated = file.endsWith('.pdf')
      return [file.replace(name, 'OUT'), isDated ? bytes.length : bytes.toString('base64')]
    }),
  )
}
