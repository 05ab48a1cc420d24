// Builds and starts the saving child: as this user, as an ordinary one, or on a small disk.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { chmodSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { tempFolderForAll } from './temp-folder.ts'

/** The path of the bundle; everybody may read it. */
export async function buildSaveChild(): Promise<string> {
  const folder = tempFolderForAll()
  chmodSync(folder, 0o755)
  await build({
    configFile: false,
    logLevel: 'warn',
    build: {
      ssr: resolve(import.meta.dirname, 'save-child.ts'),
      outDir: folder,
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      rollupOptions: { output: { format: 'esm', entryFileNames: 'save-child.mjs' } },
    },
    ssr: { noExternal: true, target: 'node' },
  })
  return join(folder, 'save-child.mjs')
}

/** Starts it; what it says can be read from its standard output. */
export function startChild(bundle: string, args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [bundle, ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
}

/** Runs it to its end. `through` is a command that starts it in other circumstances. */
export function runChild(
  bundle: string,
  args: readonly string[],
  through: readonly string[] = [],
): { readonly said: unknown; readonly signal: string | null } {
  const [command = '', ...rest] = [...through, process.execPath, bundle, ...args]
  const ended = spawnSync(command, rest, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
  const line = ended.stdout.trim().split('\n').at(-1) ?? ''
  return { said: line === '' ? null : JSON.parse(line), signal: ended.signal }
}

/** The administrator may write everywhere, so permissions are tried as the user nobody. */
export const AS_ORDINARY_USER: readonly string[] =
  process.getuid?.() === 0
    ? ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups', '--inh-caps=-all']
    : []

/** Runs the rest in a small disk of its own at this folder; null where the system forbids that. */
export function onSmallDisk(folder: string, thenOptions = ''): readonly string[] | null {
  const script = `mount -t tmpfs -o size=1m tmpfs "$0" ${thenOptions} && exec "$@"`
  const command = ['unshare', '-Urm', 'sh', '-c', script, folder]
  const [first = '', ...rest] = command
  return spawnSync(first, [...rest, 'true']).status === 0 ? command : null
}
