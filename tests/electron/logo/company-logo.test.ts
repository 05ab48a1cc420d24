// The company's logo: kept, checked, refused in plain words, and on what is exported with it.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createCanvas } from '@napi-rs/canvas'
import { expect, it } from 'vitest'
import { companyLogo } from '../../../electron/logo/company-logo.ts'
import { photoReader } from '../../../electron/photos/read-photo.ts'
import { emptyDocument } from '../../../shared/document/schema.ts'
import { USUAL_PAGES } from '../../../shared/pages/usual-choices.ts'
import { answering, pictureRequest } from '../../helpers/answering.ts'
import { photoProcessHere } from '../../helpers/photo-process-here.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'

const PNG = createCanvas(40, 20).toBuffer('image/png')

function logoIn(folder: string) {
  const photos = photoReader({ log: () => {}, startProcess: photoProcessHere })
  return companyLogo({ folder, log: () => {}, photos })
}

/** A picture whose head is sound, and nothing else. */
const damaged = Buffer.concat([PNG.subarray(0, 40), Buffer.alloc(300)])

it('is kept for the next start, replaced and removed', async () => {
  const folder = tempFolder()
  const logo = logoIn(folder)
  expect(await logo.get()).toBeNull()
  writeFileSync(join(folder, 'mine.png'), PNG)
  expect(await logo.take(join(folder, 'mine.png'))).toMatchObject({
    ok: true,
    value: { width: 40, height: 20, data: expect.stringMatching(/^data:image\/png;base64,/) },
  })
  expect(await logoIn(folder).get()).toMatchObject({ width: 40 })
  expect(await logo.remove()).toEqual({ ok: true, value: null })
  expect(await logo.remove()).toEqual({ ok: true, value: null })
  expect(await logo.get()).toBeNull()
})

it.each([
  ['drawing.svg', Buffer.from('<svg xmlns="x"/>'), 'is not a PNG or JPEG picture.'],
  ['huge.png', Buffer.concat([PNG, Buffer.alloc(400_000)]), 'is larger than 400 KB'],
  ['torn.png', damaged, 'could not be read as a picture; it may be damaged.'],
])('%s is refused in a sentence, and the one before stays', async (name, bytes, says) => {
  const folder = tempFolder()
  const logo = logoIn(folder)
  writeFileSync(join(folder, 'mine.png'), PNG)
  await logo.take(join(folder, 'mine.png'))
  writeFileSync(join(folder, name), bytes)
  const refused = await logo.take(join(folder, name))
  expect(refused).toMatchObject({ ok: false, error: { code: 'E_LOGO' } })
  if (!refused.ok) expect(refused.error.message).toContain(`“${name}” ${says}`)
  expect(await logo.get()).toMatchObject({ width: 40 })
  expect(await logo.take(join(folder, 'nothing.png'))).toMatchObject({
    error: { message: expect.stringContaining('could not be read.') },
  })
})

it('what is no logo any more is none', async () => {
  const folder = tempFolder()
  writeFileSync(join(folder, 'logo'), 'scribbled over')
  expect(await logoIn(folder).get()).toBeNull()
})

it('stands in a drawing that asks for it, and in no other', async () => {
  const { folder, desk, ask } = answering()
  const open = desk.opening.openNew(null)
  const window = desk.fakeOf(open)
  writeFileSync(join(folder, 'mine.png'), PNG)
  window.choices.push(join(folder, 'mine.png'))
  await ask('logo:choose', open.window.id)
  const drawn = async (name: string, hasLogo: object) => {
    window.choices.push(join(folder, name))
    const document = emptyDocument('Team')
    const request = { documentId: open.document.id, document, pages: USUAL_PAGES, ...hasLogo }
    await ask('export:run', open.window.id, pictureRequest(request))
    return readFileSync(join(folder, name), 'utf8')
  }
  expect(await drawn('without.svg', {})).not.toContain('<image')
  expect(await drawn('with.svg', { hasLogo: true })).toContain(
    `href="data:image/png;base64,${PNG.toString('base64')}"`,
  )
})
