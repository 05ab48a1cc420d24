// Disks and folders that refuse: tried as an ordinary user, since the administrator may do anything.
import { chmodSync, chownSync, mkdirSync, readdirSync, statSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import {
  AS_ORDINARY_USER,
  buildSaveChild,
  onSmallDisk,
  runChild,
} from '../../helpers/run-save-child.ts'
import { saveCase } from '../../helpers/save-case.ts'
import { contentOf } from '../../helpers/save-child-content.ts'
import { tempFolder } from '../../helpers/temp-folder.ts'

const isRoot = process.getuid?.() === 0

let bundle = ''

beforeAll(async () => {
  bundle = await buildSaveChild()
}, 60_000)

/** A case in which an ordinary user may do anything, until a test takes it away. */
function ordinaryCase(content: string | null = contentOf(1)) {
  const one = saveCase(content)
  chmodSync(`${one.folder}/..`, 0o777)
  chmodSync(one.folder, 0o777)
  if (content !== null) chmodSync(one.path, 0o666)
  const run = (task: string, through = AS_ORDINARY_USER) =>
    runChild(bundle, [task, one.path, one.historyFolder, '2'], through).said
  return { ...one, run }
}

describe.skipIf(process.platform !== 'linux')('an ordinary user', () => {
  it('can save where nothing forbids it', () => {
    const one = ordinaryCase()
    expect(one.run('save')).toEqual({ code: 'ok', warnings: [] })
    expect(one.content()).toBe(contentOf(2))
  })

  it.each(['save', 'save-as'])('cannot %s over a file that is read-only', (task) => {
    const one = ordinaryCase()
    chmodSync(one.path, 0o444)
    expect(one.run(task)).toEqual({ code: 'E_READ_ONLY' })
    expect(one.content()).toBe(contentOf(1))
    expect(statSync(one.path).mode & 0o777).toBe(0o444)
    expect(readdirSync(one.folder)).toEqual(['team.salesorg'])
  })

  it.each(['save', 'save-as'])('cannot %s in a folder that is read-only', (task) => {
    const one = ordinaryCase()
    chmodSync(one.folder, 0o555)
    expect(one.run(task)).toEqual({ code: 'E_READ_ONLY' })
    expect(one.content()).toBe(contentOf(1))
    expect(readdirSync(one.folder)).toEqual(['team.salesorg'])
  })

  it('cannot make a file in a folder that is read-only', () => {
    const one = ordinaryCase(null)
    chmodSync(one.folder, 0o555)
    expect(one.run('save-as')).toEqual({ code: 'E_READ_ONLY' })
    expect(readdirSync(one.folder)).toEqual([])
  })

  it('cannot save into a folder that may not even be entered', () => {
    const one = ordinaryCase()
    chmodSync(one.folder, 0o600)
    if (isRoot) expect(one.run('save-as')).toEqual({ code: 'E_READ_ONLY' })
    chmodSync(one.folder, 0o777)
    expect(one.content()).toBe(contentOf(1))
  })

  it('saves without history where that is read-only, and is told', () => {
    const one = ordinaryCase()
    mkdirSync(one.historyFolder, { mode: 0o555 })
    expect(one.run('save')).toEqual({ code: 'ok', warnings: ['no-history'] })
    expect(one.content()).toBe(contentOf(2))
  })
})

describe.runIf(process.platform === 'linux' && isRoot)('owner and group', () => {
  it('are kept when the administrator saves', async () => {
    const one = saveCase()
    chownSync(one.path, 65534, 12345)
    chmodSync(one.path, 0o640)
    expect(await one.save('new')).toMatchObject({ ok: true })
    expect(statSync(one.path)).toMatchObject({ uid: 65534, gid: 12345, mode: 0o100640 })
  })

  it('the group is kept by one of its members', () => {
    const one = ordinaryCase()
    chownSync(one.path, 0, 12345)
    chmodSync(one.path, 0o660)
    const member = ['setpriv', '--reuid=65534', '--regid=65534', '--groups=12345']
    expect(one.run('save', member)).toEqual({ code: 'ok', warnings: [] })
    expect(statSync(one.path)).toMatchObject({ uid: 65534, gid: 12345, mode: 0o100660 })
  })

  it('where the group cannot be kept, its rights do not go to another one', () => {
    const one = ordinaryCase()
    chownSync(one.path, 0, 12345)
    chmodSync(one.path, 0o676)
    expect(one.run('save')).toEqual({ code: 'ok', warnings: [] })
    expect(statSync(one.path)).toMatchObject({ uid: 65534, gid: 65534, mode: 0o100666 })
  })
})

describe.skipIf(process.platform !== 'linux')('a small disk', () => {
  it('that is full now and then damages nothing in 200 saves', (context) => {
    const folder = tempFolder()
    const through = onSmallDisk(folder)
    if (through === null) return context.skip('this system forbids disks of one’s own')
    const args = ['fill-disk', `${folder}/team.salesorg`, tempFolder(), '200']
    const { said } = runChild(bundle, args, through)
    expect(said).toMatchObject({ other: 0, damaged: 0, left: 0 })
    expect(said).toEqual({
      saved: expect.any(Number),
      noSpace: expect.any(Number),
      other: 0,
      damaged: 0,
      left: 0,
    })
    const { saved, noSpace } = Object(said)
    expect(saved).toBeGreaterThan(0)
    expect(noSpace).toBeGreaterThan(20)
  }, 60_000)

  it('that becomes read-only is told apart', (context) => {
    const folder = tempFolder()
    const through = onSmallDisk(folder, '&& mount -o remount,ro "$0"')
    if (through === null) return context.skip('this system forbids disks of one’s own')
    const args = ['save-as', `${folder}/team.salesorg`, tempFolder(), '1']
    expect(runChild(bundle, args, through).said).toEqual({ code: 'E_READ_ONLY' })
  })
})
