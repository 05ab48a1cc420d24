// The charts named on a command line, whether this start's own or a second start's.
import { extname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * Absolute paths, in order, each once. A `.salesorg` name counts whether or not there is such a file,
 * which is seen on opening it; any other name where it is a file (opening says what it is), or after
 * `--`. Switches (Chromium adds its own, in any place), folders, among them the one the program runs
 * from, and web addresses are none. A name that begins with a dash counts after `--` only.
 */
export function filesInArgv(
  argv: readonly string[],
  folder: string,
  isFile: (path: string) => boolean,
): readonly string[] {
  const paths = new Set<string>()
  let areSwitchesOver = false
  for (const argument of argv.slice(1)) {
    if (argument === '--' && !areSwitchesOver) {
      areSwitchesOver = true
    } else if (areSwitchesOver || !argument.startsWith('-')) {
      const path = pathOf(argument, folder)
      if (path !== null && (areSwitchesOver || isChartName(path) || isFile(path))) paths.add(path)
    }
  }
  return [...paths]
}

function isChartName(path: string): boolean {
  return extname(path).toLowerCase() === '.salesorg'
}

function pathOf(argument: string, folder: string): string | null {
  if (argument === '' || argument.includes('\0')) return null
  // Two letters at least: a single one is a drive of Windows.
  const isAddress = /^[a-z][a-z0-9+.-]+:/i.test(argument)
  const path = isAddress ? localPathOf(argument) : argument
  return path === null ? null : resolve(folder, path)
}

/** File managers of Linux may hand over `file:` addresses; other computers are not asked. */
function localPathOf(address: string): string | null {
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  if (url.protocol !== 'file:' || url.host !== '') return null
  try {
    return fileURLToPath(url)
  } catch {
    // Cannot be a path, as with an encoded slash in it.
    return null
  }
}
