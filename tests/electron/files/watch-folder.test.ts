// Hearing of changes in a folder, and of not hearing any more.
import { renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { watchFolder } from '../../../electron/files/watch-folder.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'

function ears() {
  const names: (string | null)[] = []
  const ends: unknown[] = []
  return {
    names,
    ends,
    onEvent: (name: string | null) => void names.push(name),
    onEnd: (cause: unknown) => void ends.push(cause),
  }
}

test('a file is heard of however often it is replaced', async () => {
  const folder = tempFolder()
  const heard = ears()
  const watch = watchFolder(folder, heard)
  onTestFinished(() => watch.close())
  expect(watch.isAlive()).toBe(true)
  for (const number of [1, 2, 3]) {
    heard.names.length = 0
    writeFileSync(join(folder, 'part'), String(number))
    renameSync(join(folder, 'part'), join(folder, 'team.salesorg'))
    await expect.poll(() => heard.names).toContain('team.salesorg')
  }
  expect(heard.ends).toEqual([])
})

test('a folder that is not there is told, not thrown', () => {
  const heard = ears()
  const watch = watchFolder(join(tempFolder(), 'nowhere'), heard)
  expect(watch.isAlive()).toBe(false)
  expect(heard.ends).toMatchObject([{ code: 'ENOENT' }])
  watch.close()
})

test('who has closed it hears nothing more', async () => {
  const folder = tempFolder()
  const heard = ears()
  const watch = watchFolder(folder, heard)
  watch.close()
  expect(watch.isAlive()).toBe(false)
  writeFileSync(join(folder, 'team.salesorg'), '')
  const other = ears()
  const second = watchFolder(folder, other)
  onTestFinished(() => second.close())
  writeFileSync(join(folder, 'team.salesorg'), 'x')
  await expect.poll(() => other.names).toContain('team.salesorg')
  expect([heard.names, heard.ends]).toEqual([[], []])
})
