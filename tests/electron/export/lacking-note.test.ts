// An export some of whose letters no font has: the file comes, with a note whose they are.
import { expect, it } from 'vitest'
import { doExportJob } from '../../../electron/export/do-export-job.ts'
import type { ExportNews } from '../../../electron/export/export-messages.ts'
import { lackingNote } from '../../../electron/export/lacking-note.ts'
import { type ExportFormatId, formatsTaking } from '../../../shared/export-formats/all-formats.ts'
import { podIdSchema } from '../../../shared/ids.ts'
import { USUAL_PAGES } from '../../../shared/pages/usual-choices.ts'
import { buildDocument } from '../../helpers/build-document.ts'
import { exportRequest } from '../../helpers/exported.ts'

/** Letters of Kawi, for which no system brings a font. */
const KAWI = '\u{11f04}\u{11f05}'

const PODS = buildDocument({
  structure: 'pods',
  pods: ['north', 'south'],
  roles: [
    { id: 'a', title: 'Seller', does: 'closing', pod: 'north', person: KAWI },
    { id: 'b', title: 'Hunter', does: 'closing', pod: 'south', person: 'Ann' },
  ],
})

async function newsOf(change: Parameters<typeof exportRequest>[0], format: ExportFormatId) {
  const news: ExportNews[] = []
  await doExportJob({ format, request: exportRequest(change) }, (each) => news.push(each))
  return news.filter(({ kind }) => kind !== 'progress')
}

it.each(formatsTaking('theme'))(
  '$name: comes with a note, or without one where all is well',
  async ({ id }) => {
    const [note, done] = await newsOf({ document: PODS }, id)
    const message = expect.stringMatching(
      /^This computer has no font for some signs.*\(.*Seller.*\).* a font that has them/,
    )
    expect(note).toEqual({ kind: 'note', message })
    expect(done?.kind).toBe('done')
    expect((await newsOf({}, id)).map(({ kind }) => kind)).toEqual(['done'])
  },
)

it('speaks of what is drawn alone', async () => {
  const part = { kind: 'pod', podId: podIdSchema().parse('south') } as const
  const south = { document: PODS, pages: { ...USUAL_PAGES, part } }
  expect(await newsOf(south, 'png')).toMatchObject([{ kind: 'done' }])
  const request = exportRequest(south)
  expect(lackingNote('png', request, new Set(KAWI))).toContain('in some of the texts')
})
