// Opens a chart named on the command line, with a sentence that names it as it was written there.
import { resolve } from 'node:path'
import { sayReadError } from '../../../shared/document/read-error.ts'
import { err, ok, type Result } from '../../../shared/result.ts'
import { writerFor } from '../../../shared/words/writer.ts'
import { sayFailedRead } from '../../files/file-error.ts'
import { type OpenError, type OpenedFile, openFile } from '../../files/open-file.ts'
import { plainName, plainText } from '../terminal/cli-io.ts'

/** The chart in a file, or one plain sentence saying why not and where. */
export async function openChart(
  name: string,
  folder: string,
  locale: string,
): Promise<Result<OpenedFile, { readonly message: string }>> {
  const opened = await openFile(resolve(folder, name))
  return opened.ok
    ? ok(opened.value)
    : err({ message: plainText(sayOpenError(opened.error, name, locale)) })
}

function sayOpenError(error: OpenError, name: string, locale: string): string {
  if (!('detail' in error)) return writerFor(locale, undefined).write(sayReadError(error, name))
  return error.code === 'E_GONE'
    ? `“${plainName(name)}” was not opened: there is no such file.`
    : sayFailedRead(error.code, name)
}
