// Which charts a command line names: files, the standard input, folders, and patterns that no shell has resolved.
import { realpath, stat } from 'node:fs/promises'
import { join, resolve, sep } from 'node:path'
import { err, ok, type Result } from '../../../shared/result.ts'
import { plainName } from '../terminal/cli-io.ts'
import type { Failure } from './failure.ts'
import { STANDARD } from './open-chart.ts'

/** A chart to open, or an argument that leads to none. */
export type Named = Result<string, Failure>

/** Packages bring examples along, which are nobody’s organisation. */
const IGNORED = ['**/node_modules/**']

/**
 * In the order of the arguments; what a folder or a pattern leads to in the order of the alphabet, and once,
 * however many of them lead there. Whatever is there under its plain name is no pattern.
 */
export async function chartsNamed(
  args: readonly string[],
  folder: string,
): Promise<readonly Named[]> {
  const all: Named[] = []
  const seen = new Set<string>()
  for (const arg of args) {
    const found = await leadsTo(arg, folder)
    if (found === null) {
      seen.add(await realPathOf(resolve(folder, arg)))
      all.push(ok(arg))
    } else if (!found.ok) all.push(found)
    else
      for (const file of found.value) {
        const path = await realPathOf(resolve(folder, file))
        if (!seen.has(path)) all.push(ok(file))
        seen.add(path)
      }
  }
  return all
}

/** null: it is itself what is meant. */
async function leadsTo(
  arg: string,
  folder: string,
): Promise<Result<readonly string[], Failure> | null> {
  if (arg === STANDARD) return null
  // Not the folder that one is in: a script whose variable is empty does not mean every chart.
  if (arg === '') return none(arg, 'the name of a chart is empty')
  const kind = await kindOf(resolve(folder, arg))
  if (kind === 'other') return null
  // Loaded only where there is something to look for.
  const { glob, isDynamicPattern } = await import('tinyglobby')
  const options = { ignore: IGNORED, caseSensitiveMatch: false, expandDirectories: false }
  if (kind === 'folder') {
    const below = await glob('**/*.salesorg', { ...options, cwd: resolve(folder, arg) })
    const files = below.toSorted().map((file) => join(arg, file))
    return files.length > 0 ? ok(files) : none(arg, 'it is a folder without charts (.salesorg)')
  }
  // On Windows the folders of a pattern may be written either way.
  const pattern = sep === '\\' ? arg.replaceAll(sep, '/') : arg
  if (!isDynamicPattern(pattern)) return null
  const files = await glob(pattern, { ...options, caseSensitiveMatch: true, cwd: folder })
  return files.length > 0
    ? ok(files.toSorted().map((file) => join(file)))
    : none(arg, 'no file matches it')
}

/** Links to charts count, and may lead to one chart by many names; what is not there has its own. */
export async function realPathOf(path: string): Promise<string> {
  return await realpath(path).catch(() => path)
}

async function kindOf(path: string): Promise<'folder' | 'other' | 'nothing'> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'other'
  } catch {
    return 'nothing'
  }
}

function none(arg: string, why: string): Result<never, Failure> {
  const message =
    arg === '' ? `Nothing was opened: ${why}.` : `“${plainName(arg)}” was not opened: ${why}.`
  return err({ file: arg, code: 'E_NO_CHART', message })
}
