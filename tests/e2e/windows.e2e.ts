// Several windows as documents, menus of texts and things, and files dropped on people, in the real program.
import { copyFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createCanvas } from '@napi-rs/canvas'
import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { tempFolderForAll } from '../helpers/temp-folder.ts'
import { calm } from './helpers/calm.ts'
import { card, cardNamed, selected } from './helpers/canvas.ts'
import { askMain, doInMain } from './helpers/in-main.ts'
import { messages } from './helpers/messages.ts'
import { chooseInMenu } from './helpers/native-menu.ts'
import { type Pitcrew, quitWithoutComplaints, sample, startPitcrew } from './helpers/pitcrew.ts'

type Electron = typeof import('electron')

const folder = tempFolderForAll()
const team = join(folder, 'team.salesorg')
copyFileSync(sample('acme-sales-team'), team)

let pitcrew: Pitcrew

afterAll(() => quitWithoutComplaints(pitcrew))

/** Does something once, on the Electron side. */
function inMain(act: (electron: Electron) => void): Promise<void> {
  return doInMain(() => pitcrew.app.evaluate(act))
}

/** Keys as the system sends them, so that the native menu hears of what no page takes. */
async function press(key: string, modifiers: Electron.InputEvent['modifiers'] = []): Promise<void> {
  await doInMain(() =>
    pitcrew.app.evaluate(
      ({ BrowserWindow }: Electron, [keyCode, held]) => {
        const page = BrowserWindow.getFocusedWindow()?.webContents
        for (const type of ['keyDown', 'keyUp'] as const)
          page?.sendInputEvent({ type, keyCode, modifiers: [...held] })
      },
      [key, modifiers] as const,
    ),
  )
}

/** The entries of the Window menu after the line, as they are read; a check before the one in front. */
function listed(): Promise<readonly string[]> {
  const read = ({ Menu }: Electron) => {
    const menu = Menu.getApplicationMenu()?.items.find(({ label }) => label === 'Window')
    return (menu?.submenu?.items ?? []).flatMap(({ type, checked, label }) =>
      type === 'checkbox' ? [`${checked ? '✓ ' : ''}${label}`] : [],
    )
  }
  return askMain(() => pitcrew.app.evaluate(read))
}

interface Place {
  readonly isFullScreen: boolean
  readonly bounds: Electron.Rectangle
}

/** Where windows are, by their titles. */
function places(): Promise<Readonly<Record<string, Place>>> {
  const read = ({ BrowserWindow }: Electron) =>
    Object.fromEntries(
      BrowserWindow.getAllWindows().map((window) => [
        window.getTitle(),
        { isFullScreen: window.isFullScreen(), bounds: window.getNormalBounds() },
      ]),
    )
  return askMain(() => pitcrew.app.evaluate(read))
}

const isFullScreen = async () => Object.values(await places()).map((place) => place.isFullScreen)

test('windows are listed, walked, stand beside each other, and come back where their files were', async () => {
  pitcrew = await startPitcrew({ folder, files: [team] })
  const { page, app } = pitcrew
  expect(await listed()).toEqual(['✓ team.salesorg'])
  await press('F11')
  await expect.poll(isFullScreen).toEqual([true])
  await page.locator('[data-part^="lane:"]').first().waitFor()
  await pitcrew.screenshot('95-full-screen')
  await press('F11')
  await expect.poll(isFullScreen).toEqual([false])
  // Nobody manages windows on the screen of a test: it stays as large as it was.
  await inMain(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.setBounds({ x: 80, y: 50, width: 1400, height: 880 }),
  )

  const opening = app.waitForEvent('window')
  await chooseInMenu(pitcrew, 'New chart')
  const other = await opening
  await other.getByRole('region', { name: 'Chart', exact: true }).waitFor()
  await expect.poll(listed).toEqual(['team.salesorg', '✓ Untitled'])
  expect((await places())['Untitled — Pitcrew']?.bounds).toEqual({
    x: 108,
    y: 78,
    width: 1400,
    height: 880,
  })

  await press('F6', ['control'])
  await expect.poll(listed).toEqual(['✓ team.salesorg', 'Untitled'])
  await card(page, 'ae-1').click()
  await page.keyboard.press('Control+d')
  await expect.poll(listed).toEqual(['✓ ● team.salesorg', 'Untitled'])
  await page.keyboard.press('Control+s')
  await expect.poll(listed).toEqual(['✓ team.salesorg', 'Untitled'])
  await press('F6', ['control', 'shift'])
  await expect.poll(listed).toEqual(['team.salesorg', '✓ Untitled'])

  const small = { x: 40, y: 30, width: 1000, height: 640 }
  await inMain(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .find((each) => each.getTitle().startsWith('team'))
      ?.setBounds({ x: 40, y: 30, width: 1000, height: 640 }),
  )
  // The screen has to say so first: what is large at once is remembered as large.
  await expect.poll(() => page.evaluate(() => window.innerWidth)).toBe(small.width)
  await inMain(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .find((each) => each.getTitle().startsWith('team'))
      ?.setFullScreen(true),
  )
  await expect.poll(isFullScreen).toContain(true)
  await inMain(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .find((each) => each.isFullScreen())
      ?.close(),
  )
  await expect.poll(listed).toEqual(['✓ Untitled'])
  // The window of another place is the last one that closes.
  const ended = app.waitForEvent('close')
  // The program may be gone before it has answered.
  await inMain(({ app: main }) => main.quit()).catch(() => undefined)
  await ended
  expect(pitcrew.complaints).toEqual([])

  pitcrew = await startPitcrew({ folder, files: [team] })
  expect(await places()).toEqual({
    'team.salesorg — Pitcrew': { isFullScreen: true, bounds: small },
  })
})

test('texts and things have menus by mouse and by keys, and pictures can be dropped on people', async () => {
  await noteMenusOfTexts()
  await haveMenus(pitcrew.page)
  await askWhoIsMeant(pitcrew.page)
  await takeRoles(pitcrew.page)
  await takePhotos(pitcrew.page)
})

/** Instead of showing menus of the system, which no pointer of a test can reach. */
async function noteMenusOfTexts(): Promise<void> {
  const note = ({ Menu }: Electron) => {
    const menus: string[] = []
    Object.assign(globalThis, { menusOfTexts: menus })
    Menu.prototype.popup = function (this: Electron.Menu) {
      const able = this.items.filter(({ type, enabled }) => type !== 'separator' && enabled)
      menus.push(able.map(({ label }) => label).join(', '))
    }
  }
  await inMain(note)
}

function menusOfTexts(): Promise<readonly string[]> {
  return askMain(() => pitcrew.app.evaluate(() => Object(globalThis).menusOfTexts))
}

async function haveMenus(page: Page): Promise<void> {
  // The window has just become as large as the screen: a card that still moves is missed.
  await calm(page)
  await card(page, 'ae-1').click()
  expect(await selected(page)).toEqual(['ae-1'])
  await page.mouse.move(20, 500)
  for (const key of ['Shift+F10', 'ContextMenu']) {
    await page.keyboard.press(key)
    const menu = page.getByRole('menu')
    await menu.getByText('Add a colleague').waitFor()
    const [at, where] = [await menu.boundingBox(), await card(page, 'ae-1').boundingBox()]
    if (!at || !where) throw new Error('neither menu nor card')
    expect(at.x).toBeGreaterThan(where.x)
    expect(at.x).toBeLessThan(where.x + where.width + 20)
    await page.keyboard.press('Escape')
    await menu.waitFor({ state: 'detached' })
  }
  const title = page.getByRole('tabpanel').getByLabel('Title', { exact: true })
  await title.click({ button: 'right' })
  await title.press('Control+a')
  await title.press('Shift+F10')
  await card(page, 'ae-1').click()
  await page.keyboard.press('F2')
  await page.getByLabel(/^New title for/).press('ContextMenu')
  await page.keyboard.press('Escape')
  await page.keyboard.press('F1')
  const words = page.getByRole('region', { name: 'Guide' }).locator('p').first()
  await words.click({ button: 'right', position: { x: 5, y: 5 } })
  await words.dblclick({ position: { x: 5, y: 5 } })
  await words.click({ button: 'right', position: { x: 5, y: 5 } })
  const menus = await menusOfTexts()
  expect(menus[0]).toMatch(/Paste, Select all$|^Select all$/)
  expect(menus[1]).toMatch(/Cut, Copy/)
  expect(menus[2]).toMatch(/Cut, Copy/)
  expect(menus.slice(3)).toEqual(['Copy'])
  await page.getByRole('button', { name: 'Close the guide' }).click()
}

/** A new name over a held role, answered by the mouse; the keyboard is in people-and-preferences. */
async function askWhoIsMeant(page: Page): Promise<void> {
  await card(page, 'ae-1').click()
  const person = page.getByRole('tabpanel').getByLabel('Person', { exact: true })
  await person.fill('Jonas Bergh')
  await person.press('Enter')
  await page.getByText('is it Jonas Berg under another name, or somebody else?').waitFor()
  await pitcrew.screenshot('99-who-is-meant')
  await page.getByRole('button', { name: 'Rename Jonas Berg' }).click()
  await cardNamed(page, /^Account executive, Jonas Bergh/)
    .first()
    .waitFor()
  expect(await cardNamed(page, /Jonas Berg,/).count()).toBe(0)
}

/** From the place that each lane has for one more, and from a list. */
async function takeRoles(page: Page): Promise<void> {
  const roles = () => page.locator('[data-role-id]').count()
  const before = await roles()
  await page.getByRole('button', { name: 'Add a role to Account management' }).press('Enter')
  await page.keyboard.type('Lena Fox')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Escape')
  await cardNamed(page, /^Account manager, Lena Fox/).waitFor()

  await chooseInMenu(pitcrew, 'Paste a list…')
  const dialog = page.getByRole('dialog', { name: 'Paste a list' })
  await dialog.getByLabel(/^Names, or rows/).fill('Name\tTitle\nAna Silva\tAE\nBen Okoro\tSDR')
  await pitcrew.screenshot('98-list-to-paste')
  await dialog.getByRole('button', { name: 'Add 2 roles' }).click()
  await cardNamed(page, /^AE, Ana Silva/).waitFor()
  expect(await roles()).toBe(before + 3)
}

/** Drops a file from the desktop in the middle of what is there. */
async function drop(page: Page, path: string, onto: ReturnType<Page['locator']>): Promise<void> {
  // A message pushes the chart, which is fitted again and glides.
  await page.waitForTimeout(250)
  await onto.hover({ trial: true })
  const box = await onto.boundingBox()
  if (!box) throw new Error('nothing to drop on')
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  const data = { items: [], files: [path], dragOperationsMask: 1 }
  const session = await page.context().newCDPSession(page)
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, ...at, data })
  await session.detach()
}

async function takePhotos(page: Page): Promise<void> {
  const face = createCanvas(1600, 1200)
  face.getContext('2d').fillRect(400, 300, 800, 600)
  const files = {
    face: join(folder, 'face.png'),
    drawing: join(folder, 'drawing.svg'),
    large: join(folder, 'large.jpg'),
  }
  writeFileSync(files.face, face.toBuffer('image/png'))
  writeFileSync(files.drawing, '<svg xmlns="http://www.w3.org/2000/svg"/>')
  writeFileSync(files.large, Buffer.alloc(41e6))
  const said = (text: RegExp) => messages(page).getByText(text)
  const head = card(page, 'head')

  await drop(page, files.drawing, head)
  await said(/drawing\.svg.* is not a picture that can be read here: choose a JPEG, PNG/).waitFor()
  await drop(page, files.large, head)
  await said(/large\.jpg.* is larger than 40 MB: make it smaller, and choose it again/).waitFor()
  await pitcrew.screenshot('96-photos-refused')
  const picture = head.locator('xpath=..').locator('image')
  expect(await picture.count()).toBe(0)
  await drop(page, files.face, head)
  await picture.waitFor()
  await head.press('Control+z')
  await picture.waitFor({ state: 'detached' })

  await page.getByRole('tab', { name: 'People' }).click()
  const entry = page.locator('li[data-person-id]').first()
  await drop(page, files.face, entry)
  await entry.locator('img').waitFor()
  // No picture: it is opened as a chart, or said to be none.
  const notes = join(folder, 'notes.txt')
  writeFileSync(notes, 'a call with Maya')
  await drop(page, notes, entry)
  await pitcrew.screenshot('97-photo-dropped')
}
