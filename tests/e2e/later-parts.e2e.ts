// Parts that are loaded after the start: a window that goes meanwhile, and code that does not come.
import { afterEach, expect, test } from 'vitest'
import { card } from './helpers/canvas.ts'
import { chooseInMenu } from './helpers/native-menu.ts'
import { type Pitcrew, sample, startPitcrew } from './helpers/pitcrew.ts'

let pitcrew: Pitcrew

afterEach(() => pitcrew.quit())

/** Requests for files of such names get no answer; null: all do. */
async function withhold(name: string | null): Promise<void> {
  await pitcrew.app.evaluate(({ session }, wanted) => {
    session.defaultSession.webRequest.onBeforeRequest((request, answer) =>
      answer({ cancel: wanted !== null && request.url.includes(wanted) }),
    )
  }, name)
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
  await withhold(null)
  await again.click()
  await page.getByLabel('Find a rule').waitFor()
  await page.keyboard.press('Escape')

  await withhold('CapacityPanel')
  await page.reload()
  await page.getByRole('tab', { name: 'Capacity' }).click()
  await again.waitFor()
  await pitcrew.screenshot('81-panel-not-loaded')
  await withhold(null)
  await again.click()
  await page.getByRole('region', { name: 'Your target' }).waitFor()
})
