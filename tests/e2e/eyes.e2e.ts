// Every state of the window for eyes and screen readers, light and dark, in one start.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createCanvas } from '@napi-rs/canvas'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readDocument } from '../../shared/document/read-document.ts'
import type { Document } from '../../shared/document/schema.ts'
import { emptyDocument } from '../../shared/document/schema.ts'
import { writeDocument } from '../../shared/document/write-document.ts'
import { largeOrganisation } from '../bench/large-organisation.ts'
import { tempFolderForAll } from '../helpers/temp-folder.ts'
import { bringAxe, outOfReach, runAxe, runOwnChecks } from './helpers/accessible.ts'
import { breakPage } from './helpers/broken-page.ts'
import { calm } from './helpers/calm.ts'
import { card, selected } from './helpers/canvas.ts'
import { clippedIn } from './helpers/clipped.ts'
import { coveredIn } from './helpers/covered.ts'
import { answerOpenDialog } from './helpers/dialogs.ts'
import { cutOffInSmall, faultsIn, USUAL } from './helpers/faults.ts'
import { hearsWhatIsTold } from './helpers/heard.ts'
import { chooseInMenu, countWindows, resizeWindow } from './helpers/native-menu.ts'
import { type Pitcrew, sample, startPitcrew } from './helpers/pitcrew.ts'
import { cameBack, stateOfFile } from './helpers/states-over-chart.ts'
import { settle } from './helpers/text-contrast.ts'
import { blocksSeen, choicesSeen, framesSeen } from './helpers/told-apart.ts'
import { PART } from './helpers/window-state.ts'
import { leaveState, STATES } from './helpers/window-states.ts'

const folder = tempFolderForAll()
let pitcrew: Pitcrew

/** The sample, with a photo of one of its people. */
const file = join(folder, 'team.salesorg')

beforeAll(async () => {
  const read = readDocument(readFileSync(sample('acme-sales-team'), 'utf8'))
  if (!read.ok) throw new Error(read.error.code)
  const face = createCanvas(40, 40).toDataURL('image/jpeg')
  const people = read.value.people.map((person) =>
    person.name === 'Jonas Berg' ? { ...person, photo: face } : person,
  )
  writeFileSync(file, writeDocument({ ...read.value, people }))
  pitcrew = await startPitcrew({ files: [file] })
  await bringAxe(pitcrew.page)
  await pitcrew.page.emulateMedia(STILL)
})

afterAll(() => pitcrew.quit())

/** Nobody has to wait for what glides; that it does so is looked at by itself. */
const STILL = { reducedMotion: 'reduce' } as const

/** A panel of each side, by the command that shows it. */
const SIDES = [
  ['Show people', 'Roles and people'],
  ['Show capacity', 'About the chart'],
] as const

test('with everything twice as large, nothing is out of reach or cut off', async () => {
  const { page } = pitcrew
  const size = () => page.evaluate(() => [innerWidth, innerHeight])
  for (let step = 0; step < 5; step += 1) await chooseInMenu(pitcrew, 'Larger interface')
  const found: string[] = []
  const look = async (name: string) => {
    await calm(page)
    const faults = [...(await clippedIn(page)), ...(await outOfReach(page))]
    found.push(...faults.map((fault) => `${name}: ${fault}`))
  }
  for (const [width, height] of [
    [1280, 800],
    [960, 600],
  ] as const) {
    await resizeWindow(pitcrew, width, height)
    await expect.poll(size).toEqual([width / 2, height / 2])
    await look(`nothing open in ${width}`)
    for (const [command, side] of SIDES) {
      await chooseInMenu(pitcrew, command)
      const fold = page.getByRole('button', { name: `Fold ${side}` })
      await fold.waitFor()
      await look(`${command} in ${width}`)
      await fold.click()
    }
  }
  for (const state of STATES.filter(({ name }) => /^(dialog|menu of the chart)/.test(name))) {
    await state.show(pitcrew)
    await look(state.name)
    await leaveState(pitcrew, state)
  }
  await chooseInMenu(pitcrew, 'Interface at 100 %')
  await expect.poll(size).toEqual([960, 600])
  // Chosen, not only there because of the room: then what the panels say is seen in a small window, too.
  for (const [, side] of SIDES) await page.getByRole('button', { name: `Unfold ${side}` }).click()
  await page.setViewportSize(USUAL)
  expect(found).toEqual([])
})

const OF_FILE = [stateOfFile(file), cameBack(file)]

test.each([...STATES, ...OF_FILE])('nothing hinders anybody: $name', async (state) => {
  const { page } = pitcrew
  await state.show(pitcrew)
  await calm(page)
  const hasMenu = state.part === PART.menu
  const out = [
    ...(await clippedIn(page)),
    ...(hasMenu ? [] : await coveredIn(page)),
    ...(await faultsIn(page, state.part)),
    // A menu stays where it was opened.
    ...(hasMenu ? [] : await cutOffInSmall(page)),
  ]
  await leaveState(pitcrew, state)
  expect(out).toEqual([])
})

/** A chart as a file of its own. */
function fileOf(name: string, document: Document): string {
  const file = join(folder, `${name}.salesorg`)
  writeFileSync(file, writeDocument(document))
  return file
}

/** Of cards that are only painted. */
async function faintBlocks(page: Page): Promise<readonly string[]> {
  const found: string[] = []
  for (const media of OTHER_EYES) {
    await page.emulateMedia(media)
    await calm(page)
    found.push(...faintIn(await blocksSeen(page)))
    await page.keyboard.press('Escape')
  }
  return found
}

test('nor has any other chart: two parties, pods, nobody yet, many painted', async () => {
  const charts = {
    'two parties': sample('two-party-of-three'),
    pods: sample('acme-worldwide'),
    'nobody yet': fileOf('empty', emptyDocument('Nobody yet')),
    'many painted': fileOf('large', largeOrganisation(400, 'pods')),
  }
  const found: string[] = []
  for (const [name, file] of Object.entries(charts)) {
    await answerOpenDialog(pitcrew, file)
    const opening = pitcrew.app.waitForEvent('window')
    await chooseInMenu(pitcrew, 'Open…')
    const page = await opening
    await page.locator('[data-part]').first().waitFor({ state: 'attached' })
    // Comes later than the chart.
    await page.getByRole('tree').waitFor({ state: 'attached' })
    await page.emulateMedia(STILL)
    await calm(page)
    await bringAxe(page)
    const part = `${PART.chart}, ${PART.side}`
    found.push(...(await faultsIn(page, part)).map((fault) => `${name}: ${fault}`))
    if (name === 'pods') {
      await page
        .getByRole('button', { name: /^Edit pod/ })
        .first()
        .click({ button: 'right' })
      await page.getByRole('menu').waitFor()
      found.push(...(await faultsIn(page, PART.menu)).map((fault) => `menu of a pod: ${fault}`))
    }
    if (name === 'many painted') found.push(...(await faintBlocks(page)))
    await page.close()
    // A window that still closes opens nothing.
    await expect.poll(() => countWindows(pitcrew)).toBe(1)
  }
  expect(found).toEqual([])
})

test('by keyboard alone the chart is heard as a tree, in step with the canvas', async () => {
  const { page } = pitcrew
  const tree = page.getByRole('tree', { name: 'Outline of the chart' })
  await page.getByRole('button', { name: 'Export', exact: true }).focus()
  const isHeard = () => tree.evaluate((element) => element.contains(document.activeElement))
  for (let step = 0; step < 60 && !(await isHeard()); step += 1) await page.keyboard.press('Tab')
  await page.keyboard.press('Home')
  const heard: (string | null)[] = []
  for (let step = 0; step < 5; step += 1) {
    heard.push(await page.evaluate(() => document.activeElement?.textContent ?? null))
    await page.keyboard.press('ArrowDown')
  }
  expect(heard).toEqual([
    'Leadership, one role',
    'Head of sales, Maya Okafor',
    expect.stringMatching(/^Lead generation, 1 of 4, two roles/),
    expect.stringMatching(/^Lead researcher, Tomás Lima, reports to Maya Okafor/),
    expect.stringMatching(/^Business dev. rep, Hana Novak, reports to Maya Okafor/),
  ])
  await page.keyboard.press('ArrowUp')
  expect(await selected(page)).toEqual(['bdr'])
  // Seen while it has the focus, and only then.
  const width = async () => (await tree.boundingBox())?.width
  expect(await width()).toBeGreaterThan(200)
  await page.keyboard.press('Enter')
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.getAttribute('data-role-id')))
    .toBe('bdr')
  expect(await width()).toBe(1)
  // What happens is told; findings that come and go are told after it.
  const told = await hearsWhatIsTold(page)
  await page.keyboard.press('Alt+ArrowRight')
  await expect.poll(told).toMatch(/Qualification/)
  // The tree follows once the page has nothing else to do.
  await expect.poll(() => tree.textContent()).toMatch(/Lead generation, 1 of 4, one role/)
  await page.keyboard.press('Control+z')
  await expect.poll(told).toMatch(/^Undone: Move Business dev. rep/m)
})

const OTHER_EYES = [
  { forcedColors: 'active', contrast: 'no-preference', colorScheme: 'light' },
  { forcedColors: 'active', contrast: 'no-preference', colorScheme: 'dark' },
  { forcedColors: 'none', contrast: 'more', colorScheme: 'light' },
  { forcedColors: 'none', contrast: 'more', colorScheme: 'dark' },
] as const

/** Least contrast of what has to be seen. */
const LEAST = 3

function faintIn(seen: Readonly<Record<string, number>>): readonly string[] {
  return Object.entries(seen).flatMap(([what, ratio]) =>
    ratio < LEAST ? [`${what}: ${ratio.toFixed(2)}:1`] : [],
  )
}

test.each(OTHER_EYES)(
  'with forced colours $forcedColors and contrast $contrast in $colorScheme all is told apart',
  async (media) => {
    const { page } = pitcrew
    await page.emulateMedia(media)
    await card(page, 'sdr-1').click()
    // As with keys, with which the focus is seen.
    await page.keyboard.press('Shift')
    await card(page, 'bdr').focus()
    await calm(page)
    const { nothing, ...frames } = await framesSeen(page)
    expect(faintIn({ ...frames, ...(await choicesSeen(page)) })).toEqual([])
    // A card that is neither selected nor focused has nothing around it.
    expect(nothing).toBeLessThan(1.1)
    await page.emulateMedia({ forcedColors: null, contrast: null })
  },
)

test('nothing moves for whoever asks for less motion', async () => {
  const { page } = pitcrew
  const moving = () =>
    page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap((element) => {
        const { transitionDuration, animationDuration } = getComputedStyle(element)
        const isStill = /^(0s(, )?)+$/.test(`${transitionDuration}, ${animationDuration}`)
        return isStill ? [] : [element.outerHTML.slice(0, 120)]
      }),
    )
  await chooseInMenu(pitcrew, 'Ask the advisor…')
  await page.getByRole('dialog').waitFor()
  await page.emulateMedia({ reducedMotion: 'no-preference' })
  // The bars of the advisor move.
  expect(await moving()).not.toEqual([])
  await page.emulateMedia({ reducedMotion: 'reduce' })
  expect(await moving()).toEqual([])
  await page.emulateMedia({ reducedMotion: null })
  await page.keyboard.press('Escape')
})

test('the checks find what is wrong', async () => {
  const { page } = pitcrew
  await bringAxe(page)
  await breakPage(page)
  await page.emulateMedia({ colorScheme: 'light' })
  const { faults, unsettled } = await runAxe(page)
  const own = [
    ...(await runOwnChecks(page)),
    ...(await outOfReach(page)),
    ...(await clippedIn(page)),
    ...(await coveredIn(page)),
  ]
  const all = [...faults, ...own, ...(await settle(page, unsettled))]
  const kinds = new Set(all.map((fault) => fault.split(/[ :]/)[0]))
  for (const kind of [
    'button-name',
    'color-contrast',
    'text',
    'frame',
    'too',
    'out',
    'cut',
    'covered',
    'landmark-unique',
  ])
    expect(kinds).toContain(kind)
})
