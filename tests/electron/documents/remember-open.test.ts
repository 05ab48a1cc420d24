// Which files the next start opens again.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openFiles } from '../../../electron/documents/remember-open.ts'
import { emptyDocument } from '../../../shared/document/schema.ts'
import { writeDocument } from '../../../shared/document/write-document.ts'
import { fakeDesk } from '../../helpers/fake-desk.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'

async function twoOpen() {
  const folder = tempFolder()
  const desk = fakeDesk()
  const paths = ['a', 'b'].map((name) => {
    const path = join(folder, `${name}.salesorg`)
    writeFileSync(path, writeDocument(emptyDocument(name)))
    return path
  })
  for (const path of paths) await desk.opening.openPath(path, null)
  const open = openFiles(desk.settings)
  open.note(desk.registry)
  return { desk, open, paths }
}

describe('open files', () => {
  it('are remembered, the one used last at the end', async () => {
    const { desk, open, paths } = await twoOpen()
    expect(desk.settings.get().open).toEqual(paths)
    desk.windows[0]?.focus()
    open.note(desk.registry)
    expect(desk.settings.get().open).toEqual(paths.toReversed())
  })

  it('that are closed are forgotten, but for the last one', async () => {
    const { desk, open, paths } = await twoOpen()
    desk.windows[0]?.destroy()
    open.note(desk.registry)
    expect(desk.settings.get().open).toEqual([paths[1]])
    desk.windows[1]?.destroy()
    open.note(desk.registry)
    expect(desk.settings.get().open).toEqual([paths[1]])
  })

  it('that close because the program ends are all remembered', async () => {
    const { desk, open, paths } = await twoOpen()
    open.settle()
    desk.windows[0]?.destroy()
    open.note(desk.registry)
    expect(desk.settings.get().open).toEqual(paths)
  })
})
