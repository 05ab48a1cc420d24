// Photos as a page asks for them: from main's dialog alone, or dropped; never by a path of its own.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createCanvas } from '@napi-rs/canvas'
import { expect, it } from 'vitest'
import { PHOTO_DROPPED } from '../../../electron/ipc/photo-dropped.ts'
import { isPhoto } from '../../../shared/photos/photo.ts'
import { answering, DONE } from '../../helpers/answering.ts'

it('the chosen file comes as a photo; none, where the user thinks better of it', async () => {
  const { desk, ask, folder } = answering()
  desk.opening.openNew(null)
  const path = join(folder, 'face.png')
  writeFileSync(path, createCanvas(300, 200).toBuffer('image/png'))
  desk.soleWindow().window.choices.push(path)
  const photo = await ask('photo:choose', 1)
  expect(photo).toMatchObject({
    ok: true,
    value: expect.stringMatching(/^data:image\/jpeg;base64,/),
  })
  expect(await ask('photo:choose', 1)).toEqual(DONE)
  expect(await ask(PHOTO_DROPPED, 1, path)).toEqual(photo)
  expect(photo).toSatisfy(({ value }) => isPhoto(value))
})
