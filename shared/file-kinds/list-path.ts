// Files that are lists of people by their names, and what is offered of them where a file is chosen.

/** Those that are not read are there as well: their readers are told what to do. */
export const LIST_EXTENSIONS = [
  'xlsx',
  'csv',
  'tsv',
  'txt',
  'xlsm',
  'xlsb',
  'xls',
  'ods',
  'numbers',
] as const

/** A text may be anything: it is looked into before it is taken for a list. */
const UNSURE = 'txt'

/** Is it a list by its name? Whatever else comes is opened as a chart, and named where it is none. */
export function isListPath(path: string): boolean {
  const extension = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase()
  return LIST_EXTENSIONS.some((each) => each === extension && each !== UNSURE)
}
