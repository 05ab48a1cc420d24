// Gives a new file what systems keep with a file beside permissions: tags, comments, access lists.
import type { RunTool } from './run-tool.ts'

/**
 * As far as the system's own tools can; Node knows nothing of attributes. On Linux and its like the
 * tool of GNU: others refuse the option, and nothing is taken over. Windows' alternate streams are
 * not kept.
 */
export async function takeAttributes(
  platform: NodeJS.Platform,
  run: RunTool,
  from: string,
  to: string,
): Promise<void> {
  if (platform === 'darwin') await takeOneByOne(run, from, to)
  else if (platform !== 'win32')
    // An access list is a part of the mode: without it, the group would get the list's widest rights.
    await run('cp', ['--attributes-only', '--preserve=mode,xattr', '--', from, to])
}

/** There is no tool on a Mac that copies attributes alone. */
async function takeOneByOne(run: RunTool, from: string, to: string): Promise<void> {
  const names = (await run('xattr', [from])) ?? ''
  for (const name of names.split('\n').filter((each) => each !== '' && !each.startsWith('-'))) {
    const value = await run('xattr', ['-px', name, from])
    if (value !== null) await run('xattr', ['-wx', name, value.replace(/\s/g, ''), to])
  }
}
