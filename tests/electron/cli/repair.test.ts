// `pitcrew repair` and `pitcrew migrate`: charts written anew, the ones that were read left as they are.
import { beforeEach, describe, expect, it } from 'vitest'
import { writeDocument } from '../../../shared/document/write-document.ts'
import { belt, buildDocument } from '../../helpers/build-document.ts'
import { type CliFolder, cliFolder } from '../../helpers/run-cli.ts'

const team = buildDocument(belt(1, 1, 1, 1))
const sound = writeDocument(team)
const [first, second] = team.roles
if (!first || !second) throw new Error('The belt has two roles')
/** Two roles with one id. */
const damaged = writeDocument({
  ...team,
  roles: team.roles.map((role) => (role === second ? { ...role, id: first.id } : role)),
})

let folder: CliFolder

beforeEach(async () => {
  folder = cliFolder()
  await folder.write('sound.salesorg', sound)
  await folder.write('damaged.salesorg', damaged)
})

describe('repair', () => {
  it('writes what can be had, tells every mend, and leaves the damaged chart alone', async () => {
    const run = await folder.run(['repair', 'damaged.salesorg', '-o', 'mended.salesorg'])
    expect(run).toMatchObject({ exitCode: 0, errors: '' })
    expect(run.out).toContain('share the id')
    expect(await folder.run(['check', 'damaged.salesorg'])).toMatchObject({ exitCode: 2 })
    expect((await folder.run(['check', 'mended.salesorg'])).exitCode).not.toBe(2)
    expect((await folder.read('damaged.salesorg')).toString()).toBe(damaged)
  })

  it('never writes over the damaged chart, not even when it is forced', async () => {
    const run = await folder.run([
      'repair',
      'damaged.salesorg',
      '-o',
      './damaged.salesorg',
      '--force',
    ])
    expect(run.exitCode).toBe(2)
    expect(run.errors).toContain('it is the damaged chart itself')
    expect((await folder.read('damaged.salesorg')).toString()).toBe(damaged)
  })

  it('hands the chart alone to the standard output, and the mends to the other one', async () => {
    const run = await folder.run(['repair', '-', '-o', '-'], {
      readInput: async () => new TextEncoder().encode(damaged),
    })
    expect(run.exitCode).toBe(0)
    expect(JSON.parse(run.out).document.roles).toHaveLength(team.roles.length)
    expect(run.errors).toContain('share the id')
  })

  it('writes nothing where nothing is damaged, and says why where nothing can be had', async () => {
    const run = await folder.run(['repair', 'sound.salesorg', '-o', 'x.salesorg', '--json'])
    expect(run.exitCode).toBe(0)
    expect(JSON.parse(run.out)).toEqual({ file: 'sound.salesorg', output: null, mends: [] })
    await expect(folder.read('x.salesorg')).rejects.toThrow()
    await folder.write('torn.salesorg', damaged.slice(0, 200))
    const torn = await folder.run(['repair', 'torn.salesorg', '-o', 'x.salesorg'])
    expect(torn.exitCode).toBe(2)
    expect(torn.errors).toContain('torn.salesorg')
    await expect(folder.read('x.salesorg')).rejects.toThrow()
  })
})

describe('migrate', () => {
  it('writes the chart as today’s program writes it', async () => {
    await folder.write('old.salesorg', JSON.stringify(JSON.parse(sound)))
    const run = await folder.run(['migrate', 'old.salesorg', '-o', 'new.salesorg', '--json'])
    expect(run).toMatchObject({ exitCode: 0, errors: '' })
    expect(JSON.parse(run.out)).toMatchObject({ file: 'old.salesorg', output: 'new.salesorg' })
    expect((await folder.read('new.salesorg')).toString()).toBe(sound)
  })

  it('refuses the chart itself and what cannot be read', async () => {
    const itself = await folder.run([
      'migrate',
      'sound.salesorg',
      '-o',
      'sound.salesorg',
      '--force',
    ])
    expect(itself.exitCode).toBe(2)
    expect(itself.errors).toContain('it is the chart itself')
    expect(await folder.run(['migrate', 'damaged.salesorg', '-o', 'x.salesorg'])).toMatchObject({
      exitCode: 2,
      out: '',
    })
  })
})
