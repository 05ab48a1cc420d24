// Files that are no charts, by how they begin: what people are told of each, and how it is known.

/** How a file begins. */
export interface Beginning {
  /** Its first bytes as Latin-1, each byte a character. */
  readonly bytes: string
  /** The same without a byte order mark and white space in front. */
  readonly text: string
}

interface Kind {
  /** The rest of the sentence “It is …”, with what to do. */
  readonly is: string
  isBegunBy(beginning: Beginning): boolean
}

const NO_CHART = 'not a sales organisation chart (.salesorg)'

/** Those that can carry a chart, as they are called. */
export const PICTURES = {
  png: 'a PNG picture',
  svg: 'an SVG picture',
  pdf: 'a PDF document',
} as const

export type PictureKind = keyof typeof PICTURES

/** The first that fits counts. */
export const KINDS = {
  png: other(PICTURES.png, ({ bytes }) => bytes.startsWith('\x89PNG\r\n')),
  jpeg: other('a JPEG picture', ({ bytes }) => bytes.startsWith('\xff\xd8\xff')),
  gif: other('a GIF picture', ({ bytes }) => /^GIF8[79]a/.test(bytes)),
  pdf: other(PICTURES.pdf, ({ text }) => text.startsWith('%PDF-')),
  zip: list(
    'a ZIP archive, or a document of an office program',
    ({ bytes }) => bytes.startsWith('PK\x03\x04') || bytes.startsWith('PK\x05\x06'),
  ),
  office: list('a document of an office program', ({ bytes }) =>
    bytes.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'),
  ),
  gzip: other('a compressed archive', ({ bytes }) => bytes.startsWith('\x1f\x8b')),
  'utf-16': kind(
    'text in UTF-16, which charts are not written in; save it as UTF-8 in the program that it comes from',
    ({ bytes }) => /^(?:\xff\xfe|\xfe\xff)/.test(bytes) || isEverySecondByteZero(bytes),
  ),
  'lfs-pointer': kind(
    'not the chart itself but a note of Git LFS about it; fetch the chart with “git lfs pull”, then open it again',
    ({ text }) => text.startsWith('version https://git-lfs.github.com/spec/'),
  ),
  svg: other(PICTURES.svg, ({ text }) => /^<(?:svg|[?!].*?<svg)\b/is.test(text) && !isPage(text)),
  html: other('a web page (HTML)', ({ text }) => isPage(text)),
  drawio: other('a diagram of draw.io', ({ text }) => /^<(?:\?xml[^>]*>\s*<)?mxfile\b/.test(text)),
  xml: other('an XML file of something else', ({ text }) => /^<(?:\?xml|[a-z!])/i.test(text)),
  table: list('a table (CSV)', ({ text }) => isTable(text)),
  text: other(
    'plain text',
    ({ text }) => /^[\t\r\n\x20-\xff]+$/.test(text) && !/[{}[\]":]/.test(text),
  ),
  /** Not told by how they begin, but by those who read further. */
  json: other('a JSON file of something else', () => false),
  conflict: kind(
    'in the middle of a merge: git has left both versions in it; settle the conflict in git, then open it again',
    () => false,
  ),
} as const

export type FileKind = keyof typeof KINDS

const LISTS: ReadonlySet<FileKind> = new Set(['zip', 'office', 'utf-16', 'table', 'text'])

/** Could it be a list of people, whatever its name is? Who reads it looks further. */
export function mayBeList(kind: FileKind): boolean {
  return LISTS.has(kind)
}

function kind(is: string, isBegunBy: Kind['isBegunBy']): Kind {
  return { is, isBegunBy }
}

function other(name: string, isBegunBy: Kind['isBegunBy']): Kind {
  return kind(`${name}, ${NO_CHART}; choose another file`, isBegunBy)
}

/** People keep their lists in such files, and would have them opened. */
function list(name: string, isBegunBy: Kind['isBegunBy']): Kind {
  return kind(`${name}, ${NO_CHART}; if it is a list of people, import it`, isBegunBy)
}

function isPage(text: string): boolean {
  return /^<(?:!doctype html|html|head|body)\b/i.test(text)
}

/** English in 16 bits, without the mark that should tell. */
function isEverySecondByteZero(bytes: string): boolean {
  return /^(?:[^\0]\0){8}/.test(bytes) || /^(?:\0[^\0]){8}/.test(bytes)
}

/** Titles and empty lines above a table are not more than these. */
const LINES_ABOVE = 8

/** Two lines that are divided by the same sign; lines of JSON end with theirs, and have it nowhere else. */
function isTable(text: string): boolean {
  const lines = text.split(/\r\n?|\n/).filter((line) => line.trim() !== '')
  return lines
    .slice(0, LINES_ABOVE)
    .some((first, at) => [',', ';', '\t'].some((sign) => areDivided(first, lines[at + 1], sign)))
}

function areDivided(first: string, second = '', sign: string): boolean {
  return [first, second].every((line) => {
    const isLast = line.indexOf(sign) === line.trimEnd().length - 1
    return line.includes(sign) && !isLast && !/[{}[\]]|":/.test(line)
  })
}
