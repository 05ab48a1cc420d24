// The company's logo as a page asks for it: chosen by main's dialog, put on what is exported with it, removed.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createCanvas } from '@napi-rs/canvas'
import { expect, it } from 'vitest'
import { emptyDocument } from '../../../shared/document/schema.ts'
import { USUAL_PAGES } from '../../../shared/pages/usual-choices.ts'
import { answering, DONE, pictureRequest } from '../../helpers/answering.ts'

const PNG = createCanvas(40, 20).toBuffer('image/png')

it('thought better of, the one that is there stays; it is shown until it is removed', async () => {
  const { folder, desk, ask } = answering()
  const open = desk.opening.openNew(null)
  const window = desk.fakeOf(open)
  writeFileSync(join(folder, 'mine.png'), PNG)
  window.choices.push(join(folder, 'mine.png'), null)
  const logo = { ok: true, value: { width: 40, height: 20 } }
  expect(await ask('logo:choose', open.window.id)).toMatchObject(logo)
  expect(await ask('logo:choose', open.window.id)).toEqual(DONE)
  expect(await ask('logo:get', open.window.id)).toMatchObject(logo)
  expect(await ask('logo:remove', open.window.id)).toEqual(DONE)
  expect(await ask('logo:get', open.window.id)).toEqual(DONE)
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
