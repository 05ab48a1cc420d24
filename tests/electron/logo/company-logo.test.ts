// The company's logo: kept, checked, and refused in plain words.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createCanvas } from '@napi-rs/canvas'
import { expect, it } from 'vitest'
import { realDisk } from '../../../electron/files/disk.ts'
import { companyLogo } from '../../../electron/logo/company-logo.ts'
import { photoReader } from '../../../electron/photos/read-photo.ts'
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

it('a file of gigabytes is not even read', async () => {
  const folder = tempFolder()
  writeFileSync(join(folder, 'film.png'), PNG)
  const photos = photoReader({ log: () => {}, startProcess: photoProcessHere })
  const disk = {
    ...realDisk,
    stat: async (path: string) => ({ ...(await realDisk.stat(path)), size: 5_000_000_000n }),
    read: () => Promise.reject(new Error('read')),
  }
  const logo = companyLogo({ folder, log: () => {}, photos, disk })
  expect(await logo.take(join(folder, 'film.png'))).toMatchObject({
    error: { message: expect.stringContaining('is larger than 400 KB') },
  })
})

it('what is no logo any more is none', async () => {
  const folder = tempFolder()
  writeFileSync(join(folder, 'logo'), 'scribbled over')
  expect(await logoIn(folder).get()).toBeNull()
})
