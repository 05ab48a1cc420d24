// Parts that are loaded after the start: a window that goes meanwhile, and code that does not come.
import { afterEach, expect, test } from 'vitest'
import { card } from './helpers/canvas.ts'
import { chooseInMenu } from './helpers/native-menu.ts'
import { type Pitcrew, sample, startPitcrew } from './helpers/pitcrew.ts'

let pitcrew: Pitcrew

afterEach(() => pitcrew.quit())

/** Requests for files of such names get no answer; without names all do. */
async function withhold(...names: readonly string[]): Promise<void> {
  await pitcrew.app.evaluate(({ session }, wanted) => {
    session.defaultSession.webRequest.onBeforeRequest((request, answer) =>
      answer({ cancel: wanted.some((name) => request.url.includes(name)) }),
    )
  }, names)
}

test('a window that is closed while its parts are loaded reports nothing', async () => {
  pitcrew = await startPitcrew()
  const { page, complaints } = pitcrew
  for (let time = 0; time < 4; time++) {
    await page.reload()
    await page.getByRole('region', { name: 'Chart' }).waitFor()
    await page.waitForTimeout(40 * time)
  }
  await pitcrew.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  await pitcrew.app.waitForEvent('close').catch(() => undefined)
  expect(complaints).toEqual([])
})

test('a right click before the code of menus has come opens its menu when it is there', async () => {
  pitcrew = await startPitcrew({ files: [sample('healthy-belt')] })
  const { page } = pitcrew
  await pitcrew.app.evaluate(({ session }) => {
    const slow = (url: string) => (url.includes('ContextMenus') ? 1500 : 0)
    session.defaultSession.webRequest.onBeforeRequest((request, answer) =>
      setTimeout(() => answer({}), slow(request.url)),
    )
  })
  await page.reload()
  await card(page, 'ae-1').click({ button: 'right' })
  expect(await page.getByRole('menu').count()).toBe(0)
  await page.getByRole('menuitem', { name: 'Duplicate' }).waitFor()
  await pitcrew.screenshot('82-menu-after-start')
})

test('a window that never has a quiet moment copies, pastes, duplicates and searches all the same', async () => {
  pitcrew = await startPitcrew({ files: [sample('healthy-belt')] })
  const { page } = pitcrew
  await page.addInitScript(() => Object.assign(window, { requestIdleCallback: () => 0 }))
  await page.reload()
  const roles = page.locator('[data-role-id]')
  await card(page, 'ae-1').click()
  const before = await roles.count()
  await page.keyboard.press('Control+D')
  await expect.poll(() => roles.count()).toBe(before + 1)
  await page.keyboard.press('Control+C')
  await page.keyboard.press('Control+V')
  await expect.poll(() => roles.count()).toBe(before + 2)
  // Letters follow at once.
  await page.keyboard.press('Control+K')
  await page.keyboard.type('about')
  await expect.poll(() => page.getByPlaceholder(/^A command/).inputValue()).toBe('about')
})

test('what is typed while the code of a dialog is on its way goes to it, and to nothing else', async () => {
  pitcrew = await startPitcrew({ files: [sample('healthy-belt')] })
  const { page } = pitcrew
  await pitcrew.app.evaluate(({ session }) => {
    const slow = (url: string) => (/CommandPalette|ExportDialog/.test(url) ? 1500 : 0)
    session.defaultSession.webRequest.onBeforeRequest((request, answer) =>
      setTimeout(() => answer({}), slow(request.url)),
    )
  })
  await page.reload()
  await card(page, 'ae-1').click()
  await page.keyboard.press('Control+K')
  await page.keyboard.type('abouut')
  await page.keyboard.press('Backspace')
  await page.keyboard.press('Backspace')
  await page.keyboard.type('t')
  await expect.poll(() => page.getByPlaceholder(/^A command/).inputValue()).toBe('about')
  await page.keyboard.press('Escape')
  await page.getByPlaceholder(/^A command/).waitFor({ state: 'detached' })

  // Delete would mean the card, Escape leaves what was asked for; later keys mean the chart again.
  await page.reload()
  await card(page, 'ae-1').click()
  await page.keyboard.press('Control+E')
  await page.keyboard.press('Delete')
  await page.keyboard.press('Escape')
  await page.waitForTimeout(4_000)
  expect(await page.getByRole('dialog').count()).toBe(0)
  expect(await page.locator('[data-role-id]').count()).toBe(9)
  await card(page, 'ae-1').press('Delete')
  await expect.poll(() => page.locator('[data-role-id]').count()).toBe(8)

  // The bar that finds cards is there at once.
  await page.reload()
  await card(page, 'ae-2').click()
  await page.keyboard.press('Control+F')
  await page.keyboard.press('Backspace')
  await page.keyboard.type('am')
  expect(await page.getByLabel(/^Find a title/).inputValue()).toBe('am')
})

test('a dialog and a panel that could not be loaded say so, and come when tried again', async () => {
  pitcrew = await startPitcrew()
  const { page } = pitcrew
  await withhold('RulesDialog')
  await page.reload()
  await page.getByRole('region', { name: 'Chart' }).waitFor()
  await page.waitForTimeout(500)
  await chooseInMenu(pitcrew, 'All rules and their numbers…')
  const again = page.getByRole('button', { name: 'Try again' })
  await again.waitFor()
  await pitcrew.screenshot('80-not-loaded')
  await again.click()
  await again.waitFor()
  await withhold()
  await again.click()
  await page.getByLabel('Find a rule').waitFor()
  await page.keyboard.press('Escape')

  await withhold('CapacityPanel')
  await page.reload()
  await page.getByRole('tab', { name: 'Capacity' }).click()
  await again.waitFor()
  await pitcrew.screenshot('81-panel-not-loaded')
  await withhold()
  await again.click()
  await page.getByRole('region', { name: 'Your target' }).waitFor()

  const addColleague = async () => {
    await card(page, 'ae-1').click()
    await page.keyboard.press('Control+Enter')
  }
  // What lies over the chart or shows nothing at first takes no place from it, whichever of them did not come.
  const chart = page.locator('.react-flow')
  await page.waitForTimeout(500)
  const room = await chart.boundingBox()
  await withhold('Outline', 'Tooltips', 'ContextMenus', 'NamingField', 'GuidePlaces')
  await page.reload()
  await card(page, 'ae-1').waitFor()
  await expect.poll(() => again.count()).toBe(3)
  await addColleague()
  await expect.poll(() => again.count()).toBe(4)
  expect(await chart.boundingBox()).toEqual(room)
  await pitcrew.screenshot('83-pieces-not-loaded')
  // What was opened can be closed, in a dialog as well: the dialog stays.
  const close = page.getByRole('button', { name: 'Close', exact: true })
  await close.press('Enter')
  await expect.poll(() => again.count()).toBe(3)
  await addColleague()
  await expect.poll(() => again.count()).toBe(4)
  await chooseInMenu(pitcrew, 'All rules and their numbers…')
  await page.getByLabel('Find a rule').press('F1')
  await page.locator('dialog[open]').waitFor()
  await page.keyboard.press('Escape')
  await page.locator('dialog[open]').waitFor({ state: 'detached' })
  await page.getByLabel('Find a rule').press('Escape')
  await withhold()
  for (let left = 4; left > 0; left--) {
    // They lie one above the other, which the keyboard does not mind.
    await again.last().press('Enter')
    await expect.poll(() => again.count()).toBe(left - 1)
  }
  await card(page, 'ae-1').click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'Duplicate' }).waitFor()
})
