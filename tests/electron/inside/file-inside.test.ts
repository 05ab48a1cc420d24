// Charts inside pictures: found as ours and as other programs leave them; whatever is wrong is refused before it is unpacked.
import { createHash } from 'node:crypto'
import { deflateSync, inflateSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { fileInside } from '../../../electron/inside/file-inside.ts'
import { textChunkOf } from '../../../electron/inside/in-png.ts'
import { MARK, sealedText, unpacked } from '../../../electron/inside/sealed.ts'
import type { ReadError } from '../../../shared/document/read-error.ts'
import { emptyDocument } from '../../../shared/document/schema.ts'
import { writeDocument } from '../../../shared/document/write-document.ts'
import type { PictureKind } from '../../../shared/file-kinds/kinds.ts'
import { ok, type Result } from '../../../shared/result.ts'
import {
  chunkOf,
  PICTURE_KINDS,
  pictureWith,
  pngOf,
  svgOf,
} from '../../helpers/pictures-with-charts.ts'

const FILE = Buffer.from(writeDocument(emptyDocument('Équipe 東京')))
const TEXT = sealedText(FILE)
const [PACKED = ''] = TEXT.split(' ').slice(-1)
const SEAL = TEXT.slice(0, -PACKED.length - 1)

const WHOLE = { ok: true, value: FILE.toString() }
const DAMAGED = { ok: false, error: { code: 'E_INSIDE', fault: 'damaged' } }

const png = (text: string) => pngOf([chunkOf('tEXt', textChunkOf(text))])
const svg = (text: string) => svgOf(`<metadata>${text}</metadata>`)
const keyword = Buffer.from(`${MARK}\0`)

function inside(kind: PictureKind, bytes: Uint8Array): Result<string, ReadError> {
  const found = fileInside(kind, bytes)
  return found.ok ? ok(Buffer.from(found.value).toString()) : found
}

/** The PDF with something in place of something else, which has to be there. */
async function pdf(change: (text: string) => string): Promise<Buffer> {
  const text = (await pictureWith('pdf', FILE)).toString('latin1')
  const changed = change(text)
  expect(changed).not.toBe(text)
  return Buffer.from(changed, 'latin1')
}

/** A seal that fits this file, but for what is changed. */
function sealFor(file: Uint8Array, { version = 1, size = file.length, sha256 = '' } = {}): string {
  const sum = sha256 || createHash('sha256').update(file).digest('hex')
  return `${MARK} ${version} ${size} ${sum}`
}

describe.each(PICTURE_KINDS)('a %s', (kind) => {
  it('gives back the very bytes', async () => {
    expect(inside(kind, await pictureWith(kind, FILE))).toEqual(WHOLE)
  })

  it('without a chart has nothing inside, whatever is written on it', async () => {
    const error = { code: 'E_NOTHING_INSIDE', picture: kind }
    const plain = await pictureWith(kind, null)
    expect(inside(kind, plain)).toEqual({ ok: false, error })
    const named = Buffer.concat([plain, Buffer.from(`\n(${TEXT}) stream\n${PACKED}`)])
    expect(inside(kind, named)).toEqual({ ok: false, error })
  })

  it('cut off anywhere is refused, or has its chart whole', async () => {
    const bytes = await pictureWith(kind, FILE)
    const seen = new Set<string>()
    for (let length = 0; length < bytes.length; length += 3) {
      const found = inside(kind, bytes.subarray(0, length))
      seen.add(found.ok ? 'whole' : JSON.stringify(found.error))
      if (found.ok) expect(found).toEqual(WHOLE)
    }
    expect(seen).toEqual(
      new Set([
        JSON.stringify({ code: 'E_NOTHING_INSIDE', picture: kind }),
        JSON.stringify(DAMAGED.error),
        'whole',
      ]),
    )
  })

  it('with more than one chart is refused', async () => {
    const other = await pictureWith(kind, Buffer.from(writeDocument(emptyDocument('Other'))))
    const bytes = await pictureWith(kind, FILE)
    const behind = kind === 'png' ? other.subarray(8) : other
    expect(inside(kind, Buffer.concat([bytes, behind]))).toEqual({
      ok: false,
      error: { code: 'E_INSIDE', fault: 'several' },
    })
  })

  it('in which the mark stands more often than can be looked at is refused', () => {
    const many = `/Pitcrew (${MARK}<metadata>`.repeat(20_000)
    const bytes = kind === 'png' ? png(many) : Buffer.from(many)
    expect(inside(kind, bytes)).toEqual(DAMAGED)
  })
})

it('a PNG with two charts is looked at no further: each more would take its memory', () => {
  const chunk = chunkOf('tEXt', textChunkOf(TEXT))
  const damaged = chunkOf('tEXt', textChunkOf('damaged'))
  const found = inside('png', pngOf([chunk, chunk, damaged]))
  expect(found).toEqual({ ok: false, error: { code: 'E_INSIDE', fault: 'several' } })
})

describe('as other programs leave it', () => {
  it.each([
    [
      'packed',
      chunkOf('zTXt', Buffer.concat([keyword, Buffer.from([0]), deflateSync(Buffer.from(TEXT))])),
    ],
    [
      'as Unicode',
      chunkOf('iTXt', Buffer.concat([keyword, Buffer.from(`\0\0en\0Diagramm\0${TEXT}`)])),
    ],
    [
      'as packed Unicode',
      chunkOf(
        'iTXt',
        Buffer.concat([keyword, Buffer.from('\x01\0\0\0'), deflateSync(Buffer.from(TEXT))]),
      ),
    ],
  ])('the text of a PNG, %s', (_how, chunk) => {
    expect(inside('png', pngOf([chunk]))).toEqual(WHOLE)
  })

  it('behind the pixels of a PNG, and where the file ends early', () => {
    const whole = pngOf([])
    const chunk = chunkOf('tEXt', textChunkOf(TEXT))
    expect(inside('png', Buffer.concat([whole, chunk]))).toEqual(WHOLE)
    expect(inside('png', Buffer.concat([whole.subarray(0, -30), chunk]))).not.toEqual(WHOLE)
  })

  it('an element of an SVG with attributes, line ends and white space of theirs', () => {
    const lines = `\r\n   ${SEAL}\r\n   ${PACKED.replace(/.{40}/g, '$&\r\n   ')}\r\n`
    expect(inside('svg', svgOf(`<metadata\n id="m1">${lines}</metadata>`))).toEqual(WHOLE)
    expect(inside('svg', svgOf(`<svg:metadata>${SEAL} ${PACKED}</svg:metadata>`))).toEqual(WHOLE)
  })

  it('an attachment of a PDF whose filter is a list, or which is not packed any more', async () => {
    const listed = await pdf((text) =>
      text.replace(/(EmbeddedFile[\s\S]*?\/Filter) (\/FlateDecode)/, '$1 [ $2 ]'),
    )
    expect(inside('pdf', listed)).toEqual(WHOLE)
    const plain = await pdf((text) =>
      text.replace(
        /(EmbeddedFile[\s\S]*?)\/Filter \/FlateDecode([\s\S]*?stream\n)[\s\S]*?\nendstream/,
        (_all, before, between) => `${before}${between}${FILE.toString('latin1')}\nendstream`,
      ),
    )
    expect(inside('pdf', plain)).toEqual(WHOLE)
  })
})

describe('what is wrong', () => {
  const larger = Buffer.alloc(FILE.length + 1, FILE)
  it.each<[string, string, Uint8Array]>([
    ['another check sum', sealFor(FILE, { sha256: '0'.repeat(64) }), FILE],
    ['another size', sealFor(FILE, { size: FILE.length - 1 }), FILE],
    ['a size that is more', sealFor(FILE, { size: FILE.length + 1 }), FILE],
    ['more than the size', sealFor(FILE), larger],
    ['less than the size', sealFor(FILE), FILE.subarray(1)],
    ['nothing', sealFor(Buffer.alloc(0)), FILE],
    ['a size that is no number', sealFor(FILE).replace(/ \d+ /, ' NaN '), FILE],
  ])('%s', async (_what, seal, file) => {
    const text = `${seal} ${deflateSync(file).toString('base64')}`
    expect(inside('png', png(text))).toEqual(DAMAGED)
    expect(inside('svg', svg(text))).toEqual(DAMAGED)
    const changed = await pdf((whole) =>
      whole
        .replace(SEAL, seal)
        .replace(/(EmbeddedFile[\s\S]*?stream\n)[\s\S]*?\nendstream/, (_all, before) => {
          return `${before}${deflateSync(file).toString('latin1')}\nendstream`
        }),
    )
    expect(inside('pdf', changed)).toEqual(DAMAGED)
  })

  it.each([
    ['a PNG', 'png', png(`${sealFor(FILE, { size: 104_857_601 })} ${PACKED}`)],
    ['an SVG', 'svg', svg(`${sealFor(FILE, { size: 999_999_999_999 })} ${PACKED}`)],
  ] as const)('a chart larger than any may be, in %s', (_what, kind, bytes) => {
    expect(inside(kind, bytes)).toEqual({
      ok: false,
      error: { code: 'E_INSIDE', fault: 'too-large' },
    })
  })

  it('a newer form', () => {
    expect(inside('png', png(`${sealFor(FILE, { version: 2 })} ${PACKED}`))).toEqual({
      ok: false,
      error: { code: 'E_TOO_NEW', version: 2 },
    })
  })

  it('a chunk that is longer than the file, in another place, or packed in another way', () => {
    const long = Buffer.from(png(TEXT))
    long.writeUInt32BE(0xffff_ffff, long.indexOf('tEXt') - 4)
    expect(inside('png', long)).toEqual(DAMAGED)
    for (const [name, content] of [
      ['piTc', TEXT],
      ['zTXt', `\x01${TEXT}`],
      ['zTXt', `\0${TEXT}`],
      ['iTXt', TEXT],
      ['iTXt', `\x01\0\0\0${TEXT}`],
    ] as const)
      expect(
        inside('png', pngOf([chunkOf(name, Buffer.concat([keyword, Buffer.from(content)]))])),
      ).toEqual(DAMAGED)
  })

  it.each([
    ['no attachment', (text: string) => text.replace('/Type /EmbeddedFile', '/Type /XObject')],
    ['packed in another way', (text: string) => text.replaceAll('/FlateDecode', '/LZWDecode')],
    ['another dictionary', (text: string) => text.replace('/Params', 'endobj /Params')],
  ])('a PDF with %s', async (_what, change) => {
    expect(inside('pdf', await pdf(change))).toEqual(DAMAGED)
  })
})

it('nothing is unpacked beyond what was said', () => {
  const bomb = deflateSync(Buffer.alloc(5_000_000))
  expect(bomb.length).toBeLessThan(10_000)
  expect(inflateSync(bomb)).toHaveLength(5_000_000)
  expect(unpacked(bomb, 1000)).toBeNull()
  expect(unpacked(bomb, 4_999_999)).toBeNull()
  expect(unpacked(bomb, 5_000_000)).toHaveLength(5_000_000)
})
