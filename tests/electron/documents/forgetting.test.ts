// Forgetting what is kept of charts: unsaved work stays safe, and what the disk refuses is said.
import { mkdirSync, readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { forgetAllCharts, forgetChart } from '../../../electron/documents/forgetting.ts'
import { ownerOf } from '../../../electron/documents/open-document.ts'
import { realDisk } from '../../../electron/files/disk.ts'
import { historyFolderOf } from '../../../electron/files/file-history.ts'
import { hookedDisk, systemError } from '../../helpers/hooked-disk.ts'
import { started, withFile } from '../../helpers/saving-case.ts'

const WORK = { json: '{}', untaken: {} }

/** A window on a file that has a recovery copy and a place for versions. */
async function kept(disk = realDisk) {
  const { desk, folder, historyFolder } = started()
  const { open, window, path } = await withFile(desk, folder)
  mkdirSync(historyFolderOf(historyFolder, path), { recursive: true })
  await desk.recovery.keep(ownerOf(open.document), WORK)
  const ports = { ...desk, historyFolder, disk }
  return { desk, open, window, ports, copies: () => readdirSync(desk.recoveryFolder) }
}

test('what could not be removed is said, and all else is removed', async () => {
  const disk = hookedDisk((operation) => {
    if (operation === 'removeFolder') throw systemError('EACCES')
  })
  const { desk, open, window, ports, copies } = await kept(disk)
  const refused = {
    ok: false,
    error: { code: 'E_READ_ONLY', message: expect.stringContaining('Not everything') },
  }
  window.answers.push('Forget', 'Clear')
  expect(await forgetChart(ports, open)).toEqual(refused)
  expect(copies()).toEqual([])
  expect(desk.recent.list()).toEqual([])
  expect(await forgetAllCharts(ports, open)).toEqual(refused)
})

test('so is what could not be removed of the recovery copies', async () => {
  const { desk, open, window, ports } = await kept()
  const refused = { ok: false, error: { code: 'E_IO', detail: '' } } as const
  window.answers.push('Clear')
  const recovery = { forget: desk.recovery.forget, clear: async () => refused }
  const answer = await forgetAllCharts({ ...ports, recovery }, open)
  expect(answer).toMatchObject({ ok: false, error: { code: 'E_IO' } })
  expect(readdirSync(ports.historyFolder)).toEqual([])
})

test('a forgotten file is not opened by the next start, although its window is open', async () => {
  const { desk, open, window, ports } = await kept()
  desk.open.note(desk.registry)
  expect(desk.settings.get().open).toHaveLength(1)
  window.answers.push('Forget')
  await forgetChart(ports, open)
  desk.open.note(desk.registry)
  expect(desk.settings.get().open).toEqual([])
})

test('clearing all takes along what was offered in the list of lost charts', async () => {
  const { desk, open, window, ports } = await kept()
  window.answers.push('Clear')
  await forgetAllCharts(ports, open)
  expect(desk.leftCounts).toEqual([0])
})

test('the copy of work that is not saved yet stays, and is told of', async () => {
  const { open, window, ports, copies } = await kept()
  open.document.isUnsaved = true
  window.answers.push('Forget')
  expect(await forgetChart(ports, open)).toEqual({ ok: true, value: true })
  expect(copies()).toHaveLength(1)
  expect(window.questions[0]?.detail).toContain('unsaved changes')
})

test('a chart without a file has only its recovery copies', async () => {
  const { desk, ports, copies } = await kept()
  const open = desk.opening.openNew(null)
  const before = copies()
  await desk.recovery.keep(ownerOf(open.document), WORK)
  desk.fakeOf(open).answers.push('Forget')
  expect(await forgetChart(ports, open)).toEqual({ ok: true, value: true })
  expect(copies()).toEqual(before)
  expect(desk.fakeOf(open).questions[0]?.detail).toContain('it has no file yet')
})
