// Decisions of a page about another program's version, through all checks.

import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { chartTextOf, documentOf } from '../../../shared/document/chart-text.ts'
import { answering, chartFile, DONE, UNKNOWN_DOCUMENT } from '../../helpers/answering.ts'
import { put } from '../../helpers/outside-case.ts'
import { named } from '../../helpers/saving-case.ts'

const OTHER = '00000000-0000-4000-8000-000000000000'

/** A page that has been told of another version of its file. */
async function told() {
  const one = answering()
  const path = chartFile(one.folder, 'team.salesorg')
  await one.desk.opening.openPath(path, null)
  const { open, window } = one.desk.soleWindow()
  one.watch(open)
  await one.ask('app:start', 1)
  put(path, named('theirs'))
  const news = () => window.sent.filter(({ name }) => name === 'outside:news')
  await expect.poll(() => news().length, { timeout: 20_000 }).toBe(1)
  const documentId = open.document.id
  return { ...one, open, about: { documentId, version: 1 }, news }
}

it('a page is told, and follows', async () => {
  const { ask, open, about, news } = await told()
  expect(news()[0]?.payload).toMatchObject({ kind: 'changed', ...about })
  expect(await ask('outside:follow', 1, about)).toEqual(DONE)
  expect(documentOf(open.document.chart).name).toBe('theirs')
})

it('a page that starts anew is told again', async () => {
  const { ask, news } = await told()
  await ask('app:start', 1)
  await expect.poll(() => news().length, { timeout: 20_000 }).toBe(2)
  expect(news()[1]?.payload).toMatchObject({ kind: 'changed', version: 2 })
})

it('mine is kept when theirs is taken', async () => {
  const { ask, about, folder } = await told()
  expect(
    await ask('outside:take-theirs', 1, { ...about, mine: chartTextOf(named('mine')) }),
  ).toEqual({
    ok: true,
    value: { isKept: true },
  })
  expect(readdirSync(join(folder, 'history'), { recursive: true })).toHaveLength(2)
})

it('mine can stay', async () => {
  const { ask, open, about } = await told()
  expect(await ask('outside:keep-mine', 1, about)).toEqual(DONE)
  expect(open.document.place?.file).toMatchObject({ isForeign: true })
  // What the chart is compared with from now on is what is on the disk.
  expect(documentOf(open.document.chart).name).not.toBe('team.salesorg')
})

it('what the window does not show is not decided about', async () => {
  const { ask, about } = await told()
  for (const name of ['outside:follow', 'outside:keep-mine'])
    expect(await ask(name, 1, { ...about, documentId: OTHER })).toMatchObject(UNKNOWN_DOCUMENT)
  const request = { ...about, documentId: OTHER, mine: chartTextOf(named('mine')) }
  expect(await ask('outside:take-theirs', 1, request)).toMatchObject(UNKNOWN_DOCUMENT)
  expect(await ask('outside:follow', 1, { ...about, version: 9 })).toMatchObject({
    error: { code: 'E_OUTDATED' },
  })
  expect(await ask('outside:take-theirs', 1, { ...about, mine: {} })).toMatchObject({
    error: { code: 'E_BAD_REQUEST' },
  })
})
