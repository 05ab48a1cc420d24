// Names of files in sentences: they come from anywhere.
import { isolated } from '../../shared/names/isolated.ts'
import { seen } from '../../shared/names/unseen.ts'

/** “team.salesorg”, on one line, and never turning the sentence around. */
export function quoted(fileName: string): string {
  return `“${isolated(seen(fileName))}”`
}
