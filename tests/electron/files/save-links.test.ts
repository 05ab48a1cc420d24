// Links and things that are not files: links stay links, and only regular files are written.
import { execFileSync } from 'node:child_process'
import {
  linkSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { hookedDisk } from '../../helpers/hooked-disk.ts'
import { codeOf, saveCase } from '../../helpers/save-case.ts'
import { tempsIn } from '../../helpers/temp-folder.ts'

describe.skipIf(process.platform === 'win32')('a symbolic link', () => {
  it('stays a link, and what it leads to is saved', async () => {
    const { folder, path, save, content } = saveCase('old')
    const [first, second] = [join(folder, 'first'), join(folder, 'second')]
    symlinkSync('team.salesorg', first)
    symlinkSync(first, second)
    const saved = await save('new', { path: second })
    expect(saved).toMatchObject({ ok: true, value: { file: { realPath: path } } })
    expect(content()).toBe('new')
    expect([readlinkSync(first), readlinkSync(second)]).toEqual(['team.salesorg', first])
  })

  it('to a folder does not hide where a new file really is', async () => {
    const { folder, path, save } = saveCase(null)
    const link = `${folder}-link`
    symlinkSync(folder, link)
    const saved = await save('new', { path: join(link, 'team.salesorg') })
    expect(saved).toMatchObject({ ok: true, value: { file: { realPath: path } } })
    const again = await save('newer', {
      path: join(link, 'team.salesorg'),
      known: saved.ok ? saved.value.file : null,
    })
    expect(codeOf(again)).toBe('ok')
  })

  it('to nothing is kept, and nothing is written', async () => {
    const { folder, save } = saveCase(null)
    const link = join(folder, 'link')
    symlinkSync('away', link)
    expect(codeOf(await save('new', { path: link }))).toBe('E_GONE')
    expect(readlinkSync(link)).toBe('away')
  })

  it('that leads to itself is not a file', async () => {
    const { folder, save } = saveCase(null)
    const link = join(folder, 'link')
    symlinkSync('link', link)
    expect(codeOf(await save('new', { path: link }))).toBe('E_NOT_FILE')
  })

  it('planted where the temp file goes is neither followed nor removed', async () => {
    const { folder, save, content } = saveCase('old')
    const victim = join(folder, 'victim')
    writeFileSync(victim, 'precious')
    const planted: string[] = []
    const disk = hookedDisk((operation, path) => {
      if (operation !== 'create' || !path.startsWith(folder)) return
      symlinkSync(victim, path)
      planted.push(path)
    })
    expect(codeOf(await save('new', {}, disk))).toBe('E_IO')
    expect(readFileSync(victim, 'utf8')).toBe('precious')
    expect(planted.map((path) => lstatSync(path).isSymbolicLink())).toEqual([true])
    expect(content()).toBe('old')
  })
})

describe('a file with a second name', () => {
  it('is saved with a warning that the other name keeps the old content', async () => {
    const { folder, path, save, content } = saveCase('old')
    const twin = join(folder, 'twin')
    linkSync(path, twin)
    expect(await save('new')).toMatchObject({ ok: true, value: { warnings: ['shared-name'] } })
    expect([content(), readFileSync(twin, 'utf8')]).toEqual(['new', 'old'])
    expect(await save('newer')).toMatchObject({ ok: true, value: { warnings: [] } })
  })
})

describe('what is not a file', () => {
  it('a folder', async () => {
    const { folder, save } = saveCase(null)
    mkdirSync(join(folder, 'sub'))
    expect(codeOf(await save('new', { path: join(folder, 'sub') }))).toBe('E_NOT_FILE')
  })

  it.skipIf(process.platform === 'win32')('a pipe', async () => {
    const { folder, save } = saveCase(null)
    const pipe = join(folder, 'pipe')
    execFileSync('mkfifo', [pipe])
    expect(codeOf(await save('new', { path: pipe }))).toBe('E_NOT_FILE')
    expect(lstatSync(pipe).isFIFO()).toBe(true)
  })

  it.skipIf(process.platform === 'win32')('a socket', async () => {
    const { folder, save } = saveCase(null)
    const socket = join(folder, 's')
    const server = createServer()
    await new Promise<void>((done) => server.listen(socket, done))
    onTestFinished(() => void server.close())
    expect(codeOf(await save('new', { path: socket }))).toBe('E_NOT_FILE')
  })

  it.skipIf(process.platform !== 'linux').each(['/dev/null', '/dev/full', '/dev/zero'])(
    '%s',
    async (path) => {
      expect(codeOf(await saveCase(null).save('new', { path }))).toBe('E_NOT_FILE')
    },
  )

  it('a file taken for a folder', async () => {
    const { path, save, content } = saveCase('old')
    expect(codeOf(await save('new', { path: join(path, 'below') }))).toBe('E_GONE')
    expect(content()).toBe('old')
  })

  it('leaves no temp file behind', async () => {
    const { folder, save } = saveCase(null)
    mkdirSync(join(folder, 'sub'))
    await save('new', { path: join(folder, 'sub') })
    expect(tempsIn(folder)).toEqual([])
  })
})
