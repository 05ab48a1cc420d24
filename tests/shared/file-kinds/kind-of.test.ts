// Files that are something else are called by their names; damaged charts are not taken for them.
import { describe, expect, it } from 'vitest'
import { emptyDocument } from '../../../shared/document/schema.ts'
import { writeDocument } from '../../../shared/document/write-document.ts'
import { kindOf } from '../../../shared/file-kinds/kind-of.ts'
import { type FileKind, KINDS } from '../../../shared/file-kinds/kinds.ts'

const chart = writeDocument({
  ...emptyDocument('Équipe'),
  people: [],
  stages: { closing: { metric: 'a, b' } },
})

const latin = (text: string) => Buffer.from(text, 'latin1')

const CONFLICT = chart.replace(
  '    "name": "Équipe",\n',
  '<<<<<<< HEAD\n    "name": "Ours",\n=======\n    "name": "Theirs",\n>>>>>>> theirs\n',
)

const FILES: readonly [what: string, content: string | Uint8Array, kind: FileKind | null][] = [
  ['a picture', latin('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'), 'png'],
  ['a photograph', latin('\xff\xd8\xff\xe0\0\x10JFIF'), 'jpeg'],
  ['an animation', latin('GIF89a\x01\0'), 'gif'],
  ['a PDF', latin('%PDF-1.7\n%\xe2\xe3'), 'pdf'],
  ['a PDF after an empty line', '\n%PDF-1.4\n', 'pdf'],
  ['a ZIP archive', latin('PK\x03\x04\x14\0'), 'zip'],
  ['an empty ZIP archive', latin('PK\x05\x06\0\0'), 'zip'],
  ['an old office document', latin('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'), 'office'],
  ['a compressed chart', latin('\x1f\x8b\x08\0'), 'gzip'],
  ['a chart in UTF-16', Buffer.from(`\ufeff${chart}`, 'utf16le'), 'utf-16'],
  ['a chart in UTF-16 without a mark', Buffer.from(chart, 'utf16le'), 'utf-16'],
  ['a chart in the other UTF-16', Buffer.from(`\ufeff${chart}`, 'utf16le').swap16(), 'utf-16'],
  [
    'a note of Git LFS',
    'version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n',
    'lfs-pointer',
  ],
  ['an SVG picture', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'svg'],
  ['an SVG picture with a prolog', '<?xml version="1.0"?>\n<!-- x -->\n<svg\n/>', 'svg'],
  ['a web page', '\ufeff\n<!DOCTYPE html>\n<html lang="en"><svg></svg>', 'html'],
  ['a web page without a type', '<html><head>', 'html'],
  ['a diagram', '<mxfile host="app.diagrams.net">', 'drawio'],
  ['a diagram with a prolog', '<?xml version="1.0"?>\n<mxfile>', 'drawio'],
  ['other XML', '<?xml version="1.0"?><rss>', 'xml'],
  ['a table', 'name,role\nAnn,Closer\n', 'table'],
  ['a table of another country', '\ufeffname;role\r\nAnn;Closer\r\n', 'table'],
  ['a table with tabs', 'name\trole\nAnn\tCloser\n', 'table'],
  ['a table below its title', 'Sales team 2027\n\nname,role\n"Ann",Closer\n', 'table'],
  ['a table from an old Mac', 'name;role\rAnn;Closer\r', 'table'],
  ['plain text', 'Dear all,\nour team grows.\n', 'text'],
  ['a merge conflict', CONFLICT, 'conflict'],
  ['a merge conflict at the very beginning', '<<<<<<< HEAD\na\n=======\nb\n>>>>>>> c', 'conflict'],
  ['half of a conflict', CONFLICT.replace('>>>>>>> theirs', ''), null],
  ['a chart', chart, null],
  ['a chart that is cut off', chart.slice(0, chart.length / 2), null],
  ['a chart without its beginning', chart.slice(90), null],
  ['a piece out of the list of markets', '"Retail",\n"Health",\n', null],
  ['zeros', new Uint8Array(100), null],
  ['nothing', '', null],
  ['anything', latin('\x01\x02\x03'), null],
]

describe('kindOf', () => {
  it.each(FILES)('%s', (_, content, kind) => {
    expect(kindOf(Buffer.from(content))).toBe(kind)
  })

  it('has seen every kind that is told by its bytes', () => {
    const seen = new Set(FILES.map(([, , kind]) => kind))
    expect(
      Object.keys(KINDS).filter((kind) => kind !== 'json' && !seen.has(kind as FileKind)),
    ).toEqual([])
  })
})

describe('what is said of them', () => {
  it.each(Object.entries(KINDS))('%s', (_, { is }) => {
    expect(`It is ${is}.`).toMatch(/^It is [a-z].+; .+[^.]\.$/i)
    expect(is).not.toMatch(/"|'/)
  })
})
