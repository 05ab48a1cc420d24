// The calls about lists: chosen or dropped, read apart, refused in words, and their columns remembered.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { OPEN_DROPPED } from '../../../electron/ipc/open-dropped.ts'
import { MOST_REMEMBERED } from '../../../shared/ipc/lists.ts'
import { answering, DONE } from '../../helpers/answering.ts'

/** A window, and a file beside it. */
function withFile(name: string, content: string) {
  const { desk, ask, folder } = answering()
  desk.opening.openNew(null)
  const path = join(folder, name)
  writeFileSync(path, content)
  return { desk, ask, path, folder, window: desk.soleWindow().window }
}

const TEAM = {
  fileName: 'Team.csv',
  encoding: 'utf-8',
  sheets: [
    {
      name: '',
      isHidden: false,
      merged: [],
      unworked: 0,
      rows: [
        { at: 1, cells: ['Name', 'Title'] },
        { at: 2, cells: ['Ana', 'AE'] },
      ],
    },
  ],
}

test('a chosen list comes as rows of texts; none, where the user thinks better of it', async () => {
  const { ask, path, window } = withFile('Team.csv', 'Name;Title\nAna;AE')
  window.choices.push(path)
  expect(await ask('list:choose', 1)).toEqual({
    ok: true,
    value: { id: 1, file: TEAM, remembered: [] },
  })
  expect(await ask('list:choose', 1)).toEqual(DONE)
})

test('a dropped one comes by itself, and a chart is opened as ever', async () => {
  const { ask, desk, path, window, folder } = withFile('Team.csv', 'Name;Title\nAna;AE')
  const { open } = desk.soleWindow()
  open.isListening = true
  expect(await ask(OPEN_DROPPED, 1, path)).toEqual(DONE)
  expect(window.sent.at(-1)).toEqual({
    name: 'list:opened',
    payload: { id: 1, file: TEAM, remembered: [] },
  })
  open.isListening = false
  writeFileSync(join(folder, 'Team.ods'), 'PK\x03\x04')
  await ask(OPEN_DROPPED, 1, join(folder, 'Team.ods'))
  expect(desk.soleWindow().open.waitingNotices).toEqual([
    { kind: 'error', message: expect.stringContaining('“Team.ods” is a damaged workbook') },
  ])
})

test('one that is opened as charts are comes likewise: chosen, or named before the page has started', async () => {
  const { ask, desk, path, window } = withFile('Team.csv', 'Name;Title\nAna;AE')
  window.choices.push(path)
  await ask('document:open', 1)
  expect(desk.registry.all()).toHaveLength(1)
  const value = { lists: [{ id: 1, file: TEAM, remembered: [] }] }
  expect(await ask('app:start', 1)).toMatchObject({ value })
  expect(await ask('app:start', 1)).toMatchObject({ value: { lists: [] } })
  window.hooks.onClosed()
  await desk.opening.openPath(path, null)
  expect(desk.registry.all()).toHaveLength(1)
  expect(await ask('app:start', 2)).toMatchObject({ value })
})

test('of several that were given, each is read anew by its own id, never by another’s', async () => {
  const { ask, path, folder, window } = withFile('Team.csv', 'Name;Title\nAna;AE')
  writeFileSync(join(folder, 'Other.csv'), 'Name;Title\nBo;AE')
  window.choices.push(path, join(folder, 'Other.csv'), path)
  await ask('list:choose', 1)
  expect(await ask('list:choose', 1)).toMatchObject({ value: { id: 2 } })
  expect(await ask('list:choose', 1)).toMatchObject({ value: { id: 1 } })
  expect(await ask('list:read-as', 1, 1, 'utf-8')).toMatchObject({
    value: { id: 1, file: { fileName: 'Team.csv' } },
  })
  expect(await ask('list:read-as', 1, 3, 'utf-8')).toEqual(DONE)
  expect(await ask('list:read-as', 1, path, 'utf-8')).toMatchObject({ ok: false })
})

test.each([
  ['Team.csv', '<html></html>', /“Team\.csv” is a web page/],
  ['Empty.csv', '', /“Empty\.csv” is empty/],
])('%s is refused in words', async (name, content, words) => {
  const { ask, path, window } = withFile(name, content)
  window.choices.push(path)
  expect(await ask('list:choose', 1)).toMatchObject({
    ok: false,
    error: { code: 'E_LIST', message: expect.stringMatching(words) },
  })
})

test('what columns were taken for is remembered, of so many lists', async () => {
  const { ask, path, window } = withFile('Team.csv', 'Name;Title\nAna;AE')
  const list = (at: number) => ({ signature: `0000000${at}`, columns: ['name', null] })
  for (let at = 0; at <= MOST_REMEMBERED; at++) await ask('list:remember', 1, list(at))
  await ask('list:remember', 1, { ...list(3), columns: [null, 'name'] })
  window.choices.push(path)
  const reply = await ask('list:choose', 1)
  expect(reply).toMatchObject({
    value: {
      remembered: [
        { signature: '00000003', columns: [null, 'name'] },
        ...[6, 5, 4, 2, 1].map(list),
      ],
    },
  })
  expect(await ask('list:remember', 1, { signature: '../x', columns: [] })).toMatchObject({
    ok: false,
  })
})

test('the list that was given last is read anew in other letters, and refused where it is not written in them', async () => {
  const { ask, path, window } = withFile('Team.csv', 'x')
  writeFileSync(path, Buffer.from('Name;Title\nJ\xf6rg Gro\xdf;AE', 'latin1'))
  expect(await ask('list:read-as', 1, 1, 'macintosh')).toEqual(DONE)
  window.choices.push(path)
  const names = async (reply: unknown) => JSON.stringify(reply)
  expect(await names(await ask('list:choose', 1))).toContain('Jörg Groß')
  const other = await ask('list:read-as', 1, 1, 'windows-1251')
  expect(other).toMatchObject({ value: { file: { encoding: 'windows-1251' } } })
  expect(await names(other)).toContain('Jцrg GroЯ')
  expect(await ask('list:read-as', 1, 1, 'utf-8')).toMatchObject({
    ok: false,
    error: {
      code: 'E_LIST',
      message: '“Team.csv” is not written in utf-8; choose another encoding.',
    },
  })
})
