// Without any network the program does everything: it is run where there is none, but itself.
import { spawnSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { expect, test } from 'vitest'
import { noteRow } from './helpers/row.ts'

const ROOT = resolve(import.meta.dirname, '../..')

/** In a new network even the way to oneself has to be opened; by perl where there is no `ip`. */
const OPEN_LOOPBACK = `ip link set lo up 2>/dev/null || perl -e 'socket(S,2,2,0) && ioctl(S,0x8914,pack("a16s x14","lo",0x41)) || die'`

/** Chromium's sandbox does not start for the administrator, whom this user is inside of it. */
const AS_ADMINISTRATOR = '--no-sandbox'

const RUN = `
  import { runnerImport } from 'vite'
  const options = { root: ${JSON.stringify(ROOT)}, configFile: false, logLevel: 'error' }
  const { module } = await runnerImport(process.argv[1], options)
  await module.run()
`

const EVERYTHING = {
  isSaved: true,
  exported: { PNG: true, PDF: true, SVG: true },
  complaints: [],
}

/** A command that runs the rest without a network; null where this system does not allow that. */
function withoutNetwork(): readonly string[] | null {
  const command = ['unshare', '-rn', 'sh', '-c', `(${OPEN_LOOPBACK}) && exec "$0" "$@"`]
  const [first = '', ...rest] = command
  return spawnSync(first, [...rest, 'true']).status === 0 ? command : null
}

test('a chart is opened, changed, saved and exported where there is no network', ({ skip }) => {
  const command = withoutNetwork()
  if (!command) {
    const reason = 'this system does not let a program run in a network of its own (unshare -rn)'
    console.log(`No network: not tried, because ${reason}.`)
    return skip(reason)
  }
  const [first = '', ...rest] = command
  const child = join(import.meta.dirname, 'no-network-child.ts')
  const node = [process.execPath, '--input-type=module', '--eval', RUN, child]
  const ended = spawnSync(first, [...rest, ...node], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, PITCREW_ELECTRON: launchInside() },
  })
  const line = ended.stdout.trim().split('\n').at(-1) ?? ''
  expect(line, ended.stderr).toMatch(/^\{/)
  const { networks, outside, ...done } = JSON.parse(line)
  noteRow({
    what: 'Opening, changing, saving and exporting where there is no network',
    reached: JSON.stringify(done),
    goal: 'everything, without a complaint',
    holds: isDeepStrictEqual(done, EVERYTHING),
    // That there really is no way out.
    control: {
      what: 'reaching another computer',
      reached: `${outside}, networks: ${networks}`,
      fails: outside === 'ENETUNREACH' && isDeepStrictEqual(networks, ['lo']),
    },
  })
})

function launchInside(): string {
  const { executablePath, args } = JSON.parse(process.env.PITCREW_ELECTRON ?? '{}')
  return JSON.stringify({
    executablePath,
    args: args.includes(AS_ADMINISTRATOR) ? args : [AS_ADMINISTRATOR, ...args],
  })
}
