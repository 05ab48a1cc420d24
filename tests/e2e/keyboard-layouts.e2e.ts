// Shortcuts work on keyboards of other languages, and characters that need AltGr are typed.
import { copyFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { CDPSession, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { tempFolderForAll } from '../helpers/temp-folder.ts'
import { card } from './helpers/canvas.ts'
import { answerQuestions } from './helpers/dialogs.ts'
import {
  altGrStrokes,
  controlAltStrokes,
  FRENCH,
  GERMAN,
  type Keyboard,
  keyboardSession,
  NOT_LATIN,
  POLISH,
  type Stroke,
  strike,
  strokesFor,
} from './helpers/keyboards.ts'
import { type Pitcrew, quitWithoutComplaints, sample, startPitcrew } from './helpers/pitcrew.ts'
import {
  countSystemDialogs,
  duplicateAndUndo,
  EFFECTS,
  type Shortcut,
  shortcutsOf,
} from './helpers/shortcuts.ts'

const LATIN = [GERMAN, FRENCH, POLISH]

/** In the window one with other letters; all others are tried without one. */
const RUSSIAN = NOT_LATIN.find(({ name }) => name === 'Russian') ?? FRENCH

const KEYBOARDS = [...LATIN, RUSSIAN]

/** Milliseconds in which a command shows that it has run. */
const PATIENCE = 2_000

const folder = tempFolderForAll()
let pitcrew: Pitcrew
let session: CDPSession

/** One start for all: each leaves a window with the chart in it and nothing over it. */
beforeAll(async () => {
  const file = join(folder, 'chart.salesorg')
  copyFileSync(sample('healthy-belt'), file)
  pitcrew = await startPitcrew({ files: [file] })
  session = await keyboardSession(pitcrew.page)
  await answerQuestions(pitcrew, 'Don’t save')
  await pitcrew.page.emulateMedia({ reducedMotion: 'reduce' })
})

beforeEach(async () => {
  await reset()
  await countSystemDialogs(pitcrew)
})

afterAll(() => quitWithoutComplaints(pitcrew))

test.each(KEYBOARDS)('every shortcut on a keyboard: $name', async (keyboard) => {
  const missed: string[] = []
  for (const shortcut of await shortcutsOf(pitcrew))
    for (const stroke of newStrokes(keyboard, shortcut))
      if (!(await works(shortcut, stroke, grabCard))) missed.push(inWords(shortcut, stroke))
  expect(missed).toEqual([])
})

test('on a Latin keyboard the letter counts, not its place: Ctrl+Y where America has Z', async () => {
  const { page } = pitcrew
  await grabCard()
  await duplicateAndUndo(pitcrew)
  await strike(session, { code: 'KeyZ', key: 'y', control: true })
  await expect.poll(() => page.locator('[data-role-id]').count()).toBe(10)
})

test.each(LATIN)('AltGr types and never commands: $name', async (keyboard) => {
  await altGrTypes(keyboard)
  await controlAltIsLeftToText(keyboard)
  await altGrElsewhereDoesNothing(keyboard)
})

test.each(LATIN)('shortcuts while one types: $name', async (keyboard) => {
  expect(await missedWhileTyping(keyboard)).toEqual([])
  expect(await takenFromText(keyboard)).toEqual([])
})

async function altGrTypes(keyboard: Keyboard): Promise<void> {
  const { page } = pitcrew
  const strokes = altGrStrokes(keyboard)
  const text = strokes.map(({ key }) => key).join('')
  await grabCard()
  const title = page.getByRole('tabpanel').getByLabel('Title')
  await title.fill('')
  for (const stroke of strokes) await strike(session, stroke)
  expect(await title.inputValue()).toBe(text)

  await page.keyboard.press('Enter')
  await grabCard()
  await page.keyboard.press('F2')
  for (const stroke of strokes) await strike(session, stroke)
  expect(await page.getByLabel(/^New title for/).inputValue()).toBe(text)
  await page.keyboard.press('Escape')
  await expectNothingRan()
}

async function controlAltIsLeftToText(keyboard: Keyboard): Promise<void> {
  const { page } = pitcrew
  const shortcuts = await shortcutsOf(pitcrew)
  expect(shortcuts.filter(({ accelerator }) => /Ctrl.*Alt|Alt.*Ctrl/.test(accelerator))).toEqual([])
  const taken = await keysTaken(page)
  await grabCard()
  await page.getByRole('tabpanel').getByLabel('Title').focus()
  for (const stroke of controlAltStrokes(keyboard)) await strike(session, stroke)
  expect(await taken()).toEqual([])
  await expectNothingRan()
}

async function altGrElsewhereDoesNothing(keyboard: Keyboard): Promise<void> {
  const taken = await keysTaken(pitcrew.page)
  await grabCard()
  const strokes = [...altGrStrokes(keyboard), ...controlAltStrokes(keyboard)]
  for (const stroke of strokes) await strike(session, stroke)
  expect(await taken()).toEqual([])
  await expectNothingRan()
}

/** What does not change the text that is being typed. */
const WHILE_TYPING = [
  'Save',
  'Save as…',
  'Export…',
  'Zoom in',
  'Search or run a command',
  'Keyboard shortcuts',
]

async function missedWhileTyping(keyboard: Keyboard): Promise<readonly string[]> {
  const missed: string[] = []
  for (const shortcut of await shortcutsOf(pitcrew)) {
    if (!WHILE_TYPING.includes(shortcut.label)) continue
    for (const stroke of newStrokes(keyboard, shortcut))
      for (const begin of [typeTitle, renameOnCard])
        if (!(await works(shortcut, stroke, begin)))
          missed.push(`${begin.name}: ${inWords(shortcut, stroke)}`)
  }
  return missed
}

/** What text fields have keys of their own for. */
const FOR_TEXT = ['Undo', 'Redo', 'Cut', 'Paste', 'Select all roles', 'Delete']

async function takenFromText(keyboard: Keyboard): Promise<readonly string[]> {
  const changed: string[] = []
  for (const shortcut of await shortcutsOf(pitcrew)) {
    if (!FOR_TEXT.includes(shortcut.label)) continue
    for (const stroke of newStrokes(keyboard, shortcut))
      for (const begin of [typeTitle, renameOnCard])
        if (await changesChart(shortcut, stroke, begin))
          changed.push(`${begin.name}: ${inWords(shortcut, stroke)}`)
  }
  return changed
}

async function changesChart(
  { label }: Shortcut,
  stroke: Stroke,
  begin: () => Promise<void>,
): Promise<boolean> {
  await grabCard()
  await EFFECTS[label]?.prepare?.(pitcrew)
  await begin()
  const before = await drawn()
  await strike(session, stroke)
  await pitcrew.page.waitForTimeout(100)
  const isChanged = (await drawn()) !== before
  await reset()
  return isChanged
}

/**
 * How a shortcut is pressed here and on no keyboard before: the window does not hear on which keyboard it is
 * pressed, so that the same stroke is tried once.
 */
function newStrokes(keyboard: Keyboard, { accelerator }: Shortcut): readonly Stroke[] {
  const tried = KEYBOARDS.slice(0, KEYBOARDS.indexOf(keyboard)).flatMap((before) => [
    ...strokesFor(before, accelerator),
  ])
  return strokesFor(keyboard, accelerator).filter(
    (stroke) => !tried.some((before) => isDeepStrictEqual(before, stroke)),
  )
}

/** Presses a shortcut in a situation; did its command run? */
async function works(
  { label }: Shortcut,
  stroke: Stroke,
  begin: () => Promise<void>,
): Promise<boolean> {
  const effect = EFFECTS[label]
  if (!effect) throw new Error(`Say in EFFECTS how one sees that “${label}” has run.`)
  await grabCard()
  await effect.prepare?.(pitcrew)
  await begin()
  await effect.select?.(pitcrew)
  const before = JSON.stringify(await effect.look(pitcrew))
  await strike(session, stroke)
  const isSeen = await becomes(async () => JSON.stringify(await effect.look(pitcrew)) !== before)
  await reset()
  return isSeen
}

/** Back to a window with a chart in it and nothing over it. */
async function reset(): Promise<void> {
  const { app, page } = pitcrew
  for (const other of app.windows().filter((window) => window !== page)) {
    await other.evaluate(() => window.close()).catch(() => undefined)
    await expect.poll(() => app.windows().length).toBe(1)
  }
  await page.keyboard.press('Escape')
  await page.keyboard.press('Escape')
  const undo = page.getByRole('button', { name: /^Undo: / })
  while ((await undo.count()) > 0) await undo.click()
}

async function grabCard(): Promise<void> {
  await card(pitcrew.page, 'ae-1').click()
}

async function typeTitle(): Promise<void> {
  await grabCard()
  await pitcrew.page.getByRole('tabpanel').getByLabel('Title').fill(`Closer ${Math.random()}`)
}

async function renameOnCard(): Promise<void> {
  await grabCard()
  await pitcrew.page.keyboard.press('F2')
  await pitcrew.page.keyboard.type('Closer')
}

function drawn(): Promise<string> {
  return pitcrew.page
    .locator('[data-role-id]')
    .evaluateAll((cards) => cards.map((each) => each.outerHTML).join())
}

/** Hears which keys the window keeps from whatever has the focus. */
async function keysTaken(page: Page): Promise<() => Promise<readonly string[]>> {
  await page.evaluate(() => {
    const taken: string[] = []
    Object.assign(window, { takenKeys: taken })
    // After the program's own listeners, which were there before.
    window.addEventListener('keydown', (event) => {
      if (event.defaultPrevented) taken.push(event.key)
    })
  })
  return () => page.evaluate(() => Object(window).takenKeys)
}

async function expectNothingRan(): Promise<void> {
  const { app, page } = pitcrew
  expect(app.windows().length).toBe(1)
  for (const label of ['Open…', 'Save as…'])
    expect(await EFFECTS[label]?.look(pitcrew)).toEqual({ open: 0, save: 0 })
  expect(await EFFECTS['Export…']?.look(pitcrew)).toBe(0)
  expect(await page.locator('[data-role-id]').count()).toBe(9)
}

async function becomes(isSo: () => Promise<boolean>): Promise<boolean> {
  for (const until = Date.now() + PATIENCE; Date.now() < until; ) {
    if (await isSo()) return true
    await pitcrew.page.waitForTimeout(40)
  }
  return false
}

function inWords({ label }: Shortcut, { control, shift, key, code }: Stroke): string {
  return `${label}: ${control ? 'Ctrl+' : ''}${shift ? 'Shift+' : ''}${key} (${code})`
}
