// What a command says of each chart that is named: one after the other for people, all in one for scripts.
import type { Document } from '../../../shared/document/schema.ts'
import { asJson } from '../terminal/as-json.ts'
import { type CliIo, type ExitCode, plainText } from '../terminal/cli-io.ts'
import { chartsNamed } from './charts-named.ts'
import { failureAsData } from './failure.ts'
import { openChart } from './open-chart.ts'

interface Saying {
  readonly format: 'text' | 'json'
  readonly locale: string
  asText(file: string, document: Document): string
  asData(file: string, document: Document): object
}

/** As data it is one object where one file was named, otherwise a list; charts that cannot be read have an entry. */
export async function sayOfEach(
  names: readonly string[],
  io: CliIo,
  { format, locale, asText, asData }: Saying,
): Promise<ExitCode> {
  const data: object[] = []
  let code: ExitCode = 0
  let texts = 0
  for (const named of await chartsNamed(names, io.folder)) {
    const opened = named.ok ? await openChart(named.value, io, locale) : named
    if (!opened.ok) {
      code = 2
      data.push(failureAsData(opened.error))
      io.printError(`${plainText(opened.error.message)}\n`)
    } else if (named.ok && format === 'json') data.push(asData(named.value, opened.value.document))
    else if (named.ok) {
      const text = asText(named.value, opened.value.document)
      io.print(texts > 0 ? `\n${text}` : text)
      texts += 1
    }
  }
  if (format === 'text') return code
  const [only] = data
  const isOne = names.length === 1 && data.length === 1 && only !== undefined && isSame(names, only)
  io.print(asJson(isOne ? only : data))
  return code
}

/** A folder with one chart is a list of one, since tomorrow it may have two. */
function isSame([name]: readonly string[], entry: object): boolean {
  return 'file' in entry && entry.file === name
}
