// The option of commands that write files: replaces also what would otherwise be left alone.
import { Option } from 'commander'

/** The same words in every command. */
export function forceOption(): Option {
  return new Option('--force', 'replace also a chart, or a file of another kind')
}
