// Small pictures that carry a chart as ours do, and the parts of them for those that are made wrong.
import { crc32 } from 'node:zlib'
import { PDFDocument } from '@cantoo/pdf-lib'
import { attachChart } from '../../electron/export/attach-chart.ts'
import { textChunkOf } from '../../electron/inside/in-png.ts'
import { sealedText } from '../../electron/inside/sealed.ts'
import { PICTURES, type PictureKind } from '../../shared/file-kinds/kinds.ts'

export const PICTURE_KINDS = Object.keys(PICTURES).filter((kind): kind is PictureKind =>
  Object.hasOwn(PICTURES, kind),
)

/** A picture that carries these bytes as its chart’s file; null: none. */
export async function pictureWith(kind: PictureKind, file: Uint8Array | null): Promise<Buffer> {
  if (kind === 'pdf') return await pdfWith(file)
  const text = file === null ? null : sealedText(file)
  if (kind === 'svg') return svgOf(text === null ? '' : `<metadata>${text}</metadata>`)
  return pngOf(text === null ? [] : [chunkOf('tEXt', textChunkOf(text))])
}

export function svgOf(content: string): Buffer {
  return Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg"><title>Team</title>${content}</svg>`)
}

/** One white pixel, and these chunks before it. */
export function pngOf(chunks: readonly Buffer[]): Buffer {
  const head = Buffer.from('0000000100000001080200000000', 'hex').subarray(0, 13)
  const pixel = Buffer.from('789c63f8ffff3f0005fe02fe', 'hex')
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunkOf('IHDR', head),
    ...chunks,
    chunkOf('IDAT', pixel),
    chunkOf('IEND', Buffer.alloc(0)),
  ])
}

export function chunkOf(name: string, content: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), content])
  const length = Buffer.alloc(4)
  const sum = Buffer.alloc(4)
  length.writeUInt32BE(content.length)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}

async function pdfWith(file: Uint8Array | null): Promise<Buffer> {
  const pdf = await PDFDocument.create({ updateMetadata: false })
  pdf.addPage([100, 100])
  if (file !== null) attachChart(pdf, file, new Date('2026-03-31'))
  return Buffer.from(await pdf.save({ useObjectStreams: true }))
}
