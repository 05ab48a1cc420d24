// A list in a file -> its sheets as rows of texts, or why it cannot be read in one plain sentence.
import { kindOf } from '../../shared/file-kinds/kind-of.ts'
import { err, ok, type PlainError, type Result } from '../../shared/result.ts'
import {
  LIST_LIMITS,
  type ListEncoding,
  type ListFile,
  type ListSheet,
} from '../../shared/tables/list-file.ts'
import { OTHER_LISTS, type OtherList } from '../../shared/tables/list-kinds.ts'
import { readTableFile } from '../../shared/tables/read-table.ts'
import { words } from '../../shared/words/phrase.ts'
import { writerFor } from '../../shared/words/writer.ts'
import { holdsChart } from '../files/holds-chart.ts'
import { decodeList } from './decode-list.ts'
import { LIST_BYTES, listTooLarge, refused, TOO_LARGE_UNPACKED } from './list-size.ts'
import { lookIntoZip } from './look-into-zip.ts'
import { readWorkbook } from './read-workbook.ts'

export interface ListJob {
  readonly bytes: Uint8Array
  /** Without its folder. */
  readonly fileName: string
  /** Of a file of text, where somebody knows it. */
  readonly encoding: ListEncoding | null
}

const { write } = writerFor('en-GB', undefined)

/** Never throws, whatever the file holds. */
export async function readList(job: ListJob): Promise<Result<ListFile, PlainError>> {
  const { bytes, fileName } = job
  if (bytes.length === 0)
    return refused(fileName, 'is empty (0 bytes); save the list anew, then import that.')
  const tooLarge = listTooLarge(fileName, bytes.length)
  if (tooLarge !== null) return tooLarge
  const isZip = isBegunBy(bytes, 'PK\x03\x04') || isBegunBy(bytes, 'PK\x05\x06')
  const read = isZip ? await sheetsInZip(job) : sheetsInText(job)
  if (!read.ok) return refused(fileName, read.error)
  const { sheets } = read.value
  if (sheets.length === 0) return refused(fileName, 'has nothing in it.')
  if (sheets.some(({ rows }) => (rows.at(-1)?.at ?? 0) > LIST_LIMITS.rows))
    return refused(fileName, TOO_LONG)
  return ok({ fileName, ...read.value })
}

const TOO_LONG = write(
  words`has more than ${LIST_LIMITS.rows} rows. Save those of your sales team alone, then import that.`,
)
const DAMAGED =
  'is a damaged workbook. Open it in a spreadsheet program, save it anew as XLSX, then import that.'

type Read = Result<Pick<ListFile, 'sheets' | 'encoding'>, string>

async function sheetsInZip({ bytes }: ListJob): Promise<Read> {
  const zip = await lookIntoZip(bytes, LIST_BYTES)
  if (zip === null) return err(DAMAGED)
  const other = otherZip(zip.paths)
  if (other !== null) return err(OTHER_LISTS[other])
  if (zip.unpackedBytes > LIST_BYTES) return err(TOO_LARGE_UNPACKED)
  try {
    return ok({ sheets: await readWorkbook(bytes), encoding: null })
  } catch {
    return err(DAMAGED)
  }
}

/** What it is, by the files in it; null: a workbook. */
function otherZip(paths: readonly string[]): OtherList | null {
  const has = (path: RegExp) => paths.some((each) => path.test(each))
  if (has(/^xl\/workbook\.bin$/)) return 'xlsb'
  if (has(/^xl\//)) return null
  if (has(/^Index\/.*\.iwa$|^Index\.zip$/)) return 'numbers'
  if (has(/^word\//)) return 'document'
  return has(/^mimetype$/) && has(/^content\.xml$/) ? 'ods' : 'zip'
}

function sheetsInText({ bytes, encoding }: ListJob): Read {
  const other = otherFile(bytes)
  if (other !== null) return err(OTHER_LISTS[other])
  const decoded = decodeList(bytes, encoding ?? undefined)
  if (decoded === null)
    return err(
      encoding === null
        ? OTHER_LISTS.other
        : `is not written in ${encoding}; choose another encoding.`,
    )
  const { rows } = readTableFile(decoded.text)
  const sheet: ListSheet = { name: '', isHidden: false, rows, merged: [], unworked: 0 }
  return ok({ sheets: rows.length > 0 ? [sheet] : [], encoding: decoded.encoding })
}

/** null: text, as far as one can see. */
function otherFile(bytes: Uint8Array): OtherList | null {
  if (holdsChart(bytes)) return 'chart'
  switch (kindOf(bytes)) {
    case 'office':
      return hasWide(bytes, 'EncryptedPackage') ? 'protected' : 'xls'
    case 'html':
      return 'html'
    case 'xml':
    case 'svg':
    case 'drawio':
      return 'xml'
    case 'pdf':
      return 'pdf'
    case 'png':
    case 'jpeg':
    case 'gif':
      return 'picture'
    case 'gzip':
      return 'zip'
    default:
      return null
  }
}

function isBegunBy(bytes: Uint8Array, signs: string): boolean {
  return [...signs].every((sign, at) => bytes[at] === sign.charCodeAt(0))
}

/** Names of parts within old office files are in 16 bits. */
function hasWide(bytes: Uint8Array, name: string): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(name, 0, 'utf16le')
}
