// The real place of a path, so that a file is not written over itself by way of a link.
import { realpath } from 'node:fs/promises'

/** With links followed; a file that is not there yet keeps its name. */
export async function realPathOf(path: string): Promise<string> {
  try {
    return await realpath(path)
  } catch {
    return path
  }
}
