// What a command that writes a chart says of it: for people, for scripts, or nothing beside the chart itself.
import type { Result } from '../../../shared/result.ts'
import { asJson } from '../terminal/as-json.ts'
import { type CliIo, type ExitCode, plainText } from '../terminal/cli-io.ts'
import { formatOf } from '../terminal/format-options.ts'
import { type Failure, failureAsData } from './failure.ts'
import { STANDARD } from './open-chart.ts'

interface Saying<Report> {
  asText(report: Report): string
  asData(report: Report): object
  /** Where the chart goes to the standard output, the text goes to the other one. */
  readonly isAlwaysTold?: true
}

interface Chosen {
  /** Missing: nothing was to be written. */
  readonly output?: string | undefined
  readonly format: 'text' | 'json'
  readonly json?: boolean | undefined
}

/** On the standard output the chart stands alone. */
export function sayWritten<Report>(
  made: Result<Report, Failure>,
  chosen: Chosen,
  io: Pick<CliIo, 'print' | 'printError'>,
  { asText, asData, isAlwaysTold }: Saying<Report>,
): ExitCode {
  const isOnItsOwn = chosen.output === STANDARD
  const isJson = formatOf(chosen) === 'json' && !isOnItsOwn
  if (!made.ok) {
    if (isJson) io.print(asJson(failureAsData(made.error)))
    io.printError(`${plainText(made.error.message)}\n`)
    return 2
  }
  if (isJson) io.print(asJson(asData(made.value)))
  else if (!isOnItsOwn) io.print(asText(made.value))
  else if (isAlwaysTold) io.printError(asText(made.value))
  return 0
}
