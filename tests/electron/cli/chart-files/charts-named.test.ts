// Which charts a command line names: folders, patterns that no shell has resolved, the standard input.
import { mkdir, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { chartsNamed } from '../../../../electron/cli/chart-files/charts-named.ts'
import { LIMITS } from '../../../../shared/document/limits.ts'
import { emptyDocument } from '../../../../shared/document/schema.ts'
import { writeDocument } from '../../../../shared/document/write-document.ts'
import { type CliFolder, cliFolder } from '../../../helpers/run-cli.ts'

const text = writeDocument(emptyDocument('A chart'))
let folder: CliFolder

beforeEach(async () => {
  folder = cliFolder()
  for (const place of ['charts/b', 'charts/a', 'charts/node_modules/x', 'empty'])
    await mkdir(join(folder.path, place), { recursive: true })
  for (const name of ['charts/b/two', 'charts/b/one', 'charts/a/two', 'charts/z', 'charts/[x]'])
    await folder.write(`${name}.salesorg`, text)
  await folder.write('charts/LOUD.SALESORG', text)
  await folder.write('charts/node_modules/x/example.salesorg', text)
  await folder.write('charts/notes.txt', 'no chart')
})

async function named(...args: readonly string[]): Promise<readonly string[]> {
  const all = await chartsNamed(args, folder.path)
  return all.map((each) => (each.ok ? each.value : `! ${each.error.message}`))
}

describe('a folder', () => {
  it('is every chart below it, in one order, but for those of packages', async () => {
    expect(await named('charts')).toEqual([
      'charts/LOUD.SALESORG',
      'charts/[x].salesorg',
      'charts/a/two.salesorg',
      'charts/b/one.salesorg',
      'charts/b/two.salesorg',
      'charts/z.salesorg',
    ])
    expect(await named('./charts/b/')).toEqual(['charts/b/one.salesorg', 'charts/b/two.salesorg'])
    expect(await named(join(folder.path, 'charts/b'))).toEqual([
      join(folder.path, 'charts/b/one.salesorg'),
      join(folder.path, 'charts/b/two.salesorg'),
    ])
  })

  it('with links to charts and folders, even in a circle, holds each chart once', async () => {
    const before = await named('charts')
    await symlink(join(folder.path, 'charts'), join(folder.path, 'charts/zz-round'))
    await symlink(join(folder.path, 'charts/z.salesorg'), join(folder.path, 'charts/zzz.salesorg'))
    expect(await named('charts')).toEqual(before)
    await symlink(join(folder.path, 'charts/z.salesorg'), join(folder.path, 'empty/z.salesorg'))
    expect(await named('empty')).toEqual(['empty/z.salesorg'])
    await symlink(join(folder.path, 'charts/a'), join(folder.path, 'linked'))
    expect(await named('linked')).toEqual(['linked/two.salesorg'])
  })

  it('without charts is said to be one', async () => {
    expect(await named('empty')).toEqual([
      '! “empty” was not opened: it is a folder without charts (.salesorg).',
    ])
  })
})

describe('a pattern', () => {
  it('is what matches it', async () => {
    expect(await named('charts/**/two.salesorg')).toEqual([
      'charts/a/two.salesorg',
      'charts/b/two.salesorg',
    ])
    expect(await named('charts/{a,b}/*.salesorg')).toHaveLength(3)
    expect(await named(join(folder.path, 'charts/b/*.salesorg'))).toHaveLength(2)
  })

  it('is none where a file has that very name', async () => {
    await folder.write('charts/{y,z}.salesorg', text)
    expect(await named('charts/{y,z}.salesorg')).toEqual(['charts/{y,z}.salesorg'])
  })

  it('that nothing matches is said to be one', async () => {
    expect(await named('nowhere/*.salesorg')).toEqual([
      '! “nowhere/*.salesorg” was not opened: no file matches it.',
    ])
  })
})

it('what was named before is found once, and what is named twice stays', async () => {
  expect(await named('charts/b/two.salesorg', 'charts/b', './charts/b/*.salesorg', 'gone')).toEqual(
    ['charts/b/two.salesorg', 'charts/b/one.salesorg', 'gone'],
  )
  expect(await named('a.salesorg', 'a.salesorg')).toHaveLength(2)
})

describe('the standard input', () => {
  const bytes = (content: string) => async () => new TextEncoder().encode(content)
  const commands = [
    ['check', '-', '--json'],
    ['advise', '-', '--json'],
    ['capacity', '-', '--json'],
  ]

  it.each(commands)('is a chart for %s', async (...args) => {
    const { out, errors, exitCode } = await folder.run(args, { readInput: bytes(text) })
    expect({ errors, exitCode }).toEqual({ errors: '', exitCode: 0 })
    const [said] = [JSON.parse(out)].flat()
    expect(said).toMatchObject({ file: '-', structure: null })
  })

  it.each(commands)('that holds none is said by %s', async (...args) => {
    const run = await folder.run(args, { readInput: bytes('{"half": ') })
    expect(run.exitCode).toBe(2)
    expect(run.errors).toContain('“standard input” was not opened and is unchanged: it is damaged')
    const [said] = [JSON.parse(run.out)].flat()
    expect(said).toMatchObject({ file: '-', error: { code: 'E_JSON' } })
  })

  it('has the limits of files', async () => {
    const readInput = async () => new Uint8Array(LIMITS.fileBytes + 1)
    expect((await folder.run(['check', '-'], { readInput })).errors).toContain('100 MB')
    expect((await folder.run(['check', '-'], { readInput: bytes('') })).errors).toBe(
      'Nothing came in by the standard input, so nothing was opened.\n',
    )
  })

  it('that cannot be read is said', async () => {
    const { errors, exitCode } = await folder.run(['check', '-'])
    expect(exitCode).toBe(2)
    expect(errors).toContain('“standard input” was not opened: the disk reported an error')
  })
})

it('an empty name, as of a variable that is not set, is not the folder that one is in', async () => {
  expect(await named('', 'charts/z.salesorg')).toEqual([
    '! Nothing was opened: the name of a chart is empty.',
    'charts/z.salesorg',
  ])
})
