// Exporting from a page: a picture where the user wants it, or no file at all.
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it, vi } from 'vitest'
import { emptyDocument } from '../../../shared/document/schema.ts'
import { EXPORT_FORMATS } from '../../../shared/export-formats/all-formats.ts'
import { USUAL_PAGES } from '../../../shared/pages/usual-choices.ts'
import { largeOrganisation } from '../../bench/large-organisation.ts'
import { answering, DONE, pictureRequest } from '../../helpers/answering.ts'
import { buildDocument } from '../../helpers/build-document.ts'

/** Milliseconds; a computer that does much else takes its time to begin. */
const PATIENCE = 20_000

it('asks where and writes the picture, or nothing', async () => {
  const { folder, desk, ask } = answering()
  desk.opening.openNew(null)
  const { open, window } = desk.soleWindow()
  const request = pictureRequest({
    documentId: open.document.id,
    document: emptyDocument('Our team'),
  })
  window.choices.push(join(folder, 'picture'), null)
  expect(await ask('export:run', 1, request)).toEqual({
    ok: true,
    value: { fileName: 'picture.svg' },
  })
  expect(window.savePlaces.at(-1)?.suggestion).toBe(join(folder, 'Our team.svg'))
  expect(readFileSync(join(folder, 'picture.svg'), 'utf8')).toContain('<svg')
  expect(await ask('export:run', 1, request)).toEqual(DONE)
  expect(readdirSync(folder)).toEqual(['picture.svg'])
})

it('shows and opens what it wrote last, and nothing else', async () => {
  const { folder, desk, ask, shown } = answering()
  desk.opening.openNew(null)
  const { open, window } = desk.soleWindow()
  const nothing = { ok: false, error: { code: 'E_NOTHING_WRITTEN' } }
  expect(await ask('export:show', 1)).toMatchObject(nothing)
  expect(await ask('export:open', 1)).toMatchObject(nothing)
  const document = emptyDocument('Our team')
  window.choices.push(join(folder, 'picture.svg'))
  await ask('export:run', 1, pictureRequest({ documentId: open.document.id, document }))
  expect(await ask('export:show', 1)).toEqual(DONE)
  expect(shown).toEqual([join(folder, 'picture.svg')])
  expect(await ask('export:open', 1)).toEqual(DONE)
  rmSync(join(folder, 'picture.svg'))
  expect(await ask('export:open', 1)).toMatchObject({ ok: false, error: { code: 'E_NOT_OPENED' } })
})

it.each(EXPORT_FORMATS)('asks for a place for a $kind', async ({ id, kind }) => {
  const { desk, ask } = answering()
  desk.opening.openNew(null)
  const { open, window } = desk.soleWindow()
  const document = emptyDocument('Our team')
  const request = pictureRequest({ documentId: open.document.id, document, format: id })
  expect(await ask('export:run', 1, request)).toEqual(DONE)
  expect(window.savePlaces).toMatchObject([{ kind, extension: id }])
})

it('knows no other formats and no other sizes', async () => {
  const { desk, ask } = answering()
  desk.opening.openNew(null)
  const { open, window } = desk.soleWindow()
  const known = { documentId: open.document.id, document: emptyDocument('Our team') }
  for (const change of [{ format: 'gif' }, { format: 'toString' }, { scale: 5 }, { scale: 0 }])
    expect(await ask('export:run', 1, pictureRequest({ ...known, ...change }))).toMatchObject({
      error: { code: 'E_BAD_REQUEST' },
    })
  expect(window.savePlaces).toEqual([])
})

it('that is cancelled, or whose window is closed, leaves no file', async () => {
  for (const stop of ['cancel', 'close'] as const) {
    const { folder, desk, ask } = answering()
    desk.opening.openNew(null)
    const { open, window } = desk.soleWindow()
    window.choices.push(join(folder, 'picture.png'))
    const asked = ask(
      'export:run',
      1,
      pictureRequest({
        documentId: open.document.id,
        document: largeOrganisation(500, 'conveyor'),
        format: 'png',
        scale: 2,
      }),
    )
    await vi.waitFor(() => {
      expect(window.sent).toContainEqual({ name: 'export:progress', payload: { fraction: 0 } })
    }, PATIENCE)
    if (stop === 'cancel') expect(await ask('export:cancel', 1)).toEqual(DONE)
    else window.destroy()
    expect(await asked).toEqual(DONE)
    expect(readdirSync(folder)).toEqual([])
  }
})

it('that cannot be written says why', async () => {
  const { folder, desk, ask } = answering()
  desk.opening.openNew(null)
  const { open, window } = desk.soleWindow()
  window.choices.push(join(folder, 'missing', 'picture.png'))
  const request = pictureRequest({
    documentId: open.document.id,
    document: emptyDocument('Our team'),
    format: 'png',
    theme: 'dark',
    transparent: true,
  })
  expect(await ask('export:run', 1, request)).toMatchObject({
    ok: false,
    error: { code: 'E_GONE' },
  })
})

it('begun again ends the one before: a window draws one picture at a time', async () => {
  const { folder, desk, ask } = answering()
  desk.opening.openNew(null)
  const { open, window } = desk.soleWindow()
  const document = largeOrganisation(500, 'conveyor')
  const request = (format: string) =>
    pictureRequest({ documentId: open.document.id, document, format, scale: 2 })
  window.choices.push(join(folder, 'first.png'), join(folder, 'second.svg'))
  const first = ask('export:run', 1, request('png'))
  await vi.waitFor(() => {
    expect(window.sent).toContainEqual({ name: 'export:progress', payload: { fraction: 0 } })
  }, PATIENCE)
  const second = ask('export:run', 1, request('svg'))
  expect(await first).toEqual(DONE)
  expect(await second).toEqual({ ok: true, value: { fileName: 'second.svg' } })
  expect(readdirSync(folder)).toEqual(['second.svg'])
})

it('that waits for the logo can be stopped as well, and ends for another', async () => {
  const { desk, pictures, ask } = answering()
  desk.opening.openNew(null)
  const { open, window } = desk.soleWindow()
  const request = pictureRequest({
    documentId: open.document.id,
    document: emptyDocument('Our team'),
    pages: USUAL_PAGES,
    hasLogo: true,
  })
  const copy = () => ask('export:copy-picture', 1, request)
  expect(await Promise.all([copy(), copy()])).toEqual([DONE, { ok: true, value: {} }])
  const [copied] = await Promise.all([copy(), ask('export:cancel', 1)])
  expect(copied).toEqual(DONE)
  expect(pictures).toHaveLength(1)
  const begun = window.sent.filter(({ payload }) => JSON.stringify(payload) === '{"fraction":0}')
  expect(begun).toHaveLength(1)
})

it('copies a picture without asking where, always as a PNG', async () => {
  const { desk, pictures, ask } = answering()
  desk.opening.openNew(null)
  const { open, window } = desk.soleWindow()
  const document = emptyDocument('Our team')
  const request = pictureRequest({ documentId: open.document.id, document, format: 'svg' })
  expect(await ask('export:copy-picture', 1, request)).toEqual({ ok: true, value: {} })
  expect(pictures.map((png) => Buffer.from(png).toString('latin1', 1, 4))).toEqual(['PNG'])
  expect(window.savePlaces).toEqual([])
})

it('says whose name has letters that no font has, with the file and with a copy', async () => {
  const { folder, desk, ask } = answering()
  desk.opening.openNew(null)
  const { open, window } = desk.soleWindow()
  // A letter of Kawi, for which no system brings a font.
  const roles = [{ id: 'a', title: 'Seller', person: '\u{11f04}' }]
  const request = pictureRequest({
    documentId: open.document.id,
    document: buildDocument({ roles }),
  })
  window.choices.push(join(folder, 'team.svg'))
  const note = expect.stringMatching(/^This computer has no font for .* \(.*Seller.*\)/)
  expect(await ask('export:run', 1, request)).toEqual({
    ok: true,
    value: { fileName: 'team.svg', note },
  })
  expect(await ask('export:copy-picture', 1, request)).toEqual({ ok: true, value: { note } })
})
