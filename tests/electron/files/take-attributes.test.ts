// What systems keep with a file beside permissions comes through a save: tags, comments, access lists.
import { spawnSync } from 'node:child_process'
import { chmodSync, statSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { realDisk } from '../../../electron/files/disk.ts'
import { runTool } from '../../../electron/files/run-tool.ts'
import { takeAttributes } from '../../../electron/files/take-attributes.ts'
import { writeExport } from '../../../electron/files/write-export.ts'
import { hookedDisk, systemError } from '../../helpers/hooked-disk.ts'
import { codeOf, saveCase } from '../../helpers/save-case.ts'
import { tempsIn } from '../../helpers/temp-folder.ts'

/** Node knows nothing of attributes; Python does. Answers null where the file system has none. */
function python(line: string, ...args: readonly string[]): string | null {
  const { status, stdout } = spawnSync('python3', ['-c', `import os, sys; ${line}`, ...args], {
    encoding: 'utf8',
  })
  return status === 0 ? stdout.trim() : null
}

const set = (path: string, name: string, hex: string) =>
  python('os.setxattr(sys.argv[1], sys.argv[2], bytes.fromhex(sys.argv[3]))', path, name, hex)

const get = (path: string, name: string) =>
  python('print(os.getxattr(sys.argv[1], sys.argv[2]).hex())', path, name)

/** An access list: owner and one other user may read and write, the group may nothing. */
const ACCESS = 'system.posix_acl_access'
const LIST = [
  '02000000',
  '01000600ffffffff',
  '0200060039300000',
  '04000000ffffffff',
  '10000600ffffffff',
  '20000000ffffffff',
].join('')

describe.skipIf(process.platform !== 'linux')('on Linux', () => {
  it('tags and comments survive a save and an export', async (context) => {
    const one = saveCase('old')
    if (set(one.path, 'user.xdg.comment', '4d616e6167657273') === null)
      return context.skip('this file system, or this computer without Python, has no attributes')
    set(one.path, 'user.empty', '')
    expect(codeOf(await one.save('new', { known: await one.known() }))).toBe('ok')
    expect(one.content()).toBe('new')
    expect(get(one.path, 'user.xdg.comment')).toBe('4d616e6167657273')
    expect(get(one.path, 'user.empty')).toBe('')
    expect(codeOf(await writeExport(one.path, Buffer.from('a picture')))).toBe('ok')
    expect(get(one.path, 'user.xdg.comment')).toBe('4d616e6167657273')
  })

  it('an access list survives, so that nobody gets rights by its loss', async (context) => {
    const one = saveCase('old')
    if (set(one.path, ACCESS, LIST) === null)
      return context.skip('this file system, or this computer without Python, has no access lists')
    const mode = statSync(one.path).mode
    expect(codeOf(await one.save('new'))).toBe('ok')
    expect(get(one.path, ACCESS)).toBe(LIST)
    expect(statSync(one.path).mode).toBe(mode)
  })

  it('a file without any is saved as before', async () => {
    const one = saveCase('old')
    chmodSync(one.path, 0o640)
    expect(codeOf(await one.save('new'))).toBe('ok')
    expect(statSync(one.path).mode & 0o777).toBe(0o640)
  })
})

describe('what cannot be taken over', () => {
  it('is no reason not to save', async () => {
    const one = saveCase('old')
    const disk = hookedDisk((operation) => {
      if (operation === 'copyAttributes') throw systemError('ENOTSUP')
    })
    expect(codeOf(await one.save('new', {}, disk))).toBe('ok')
    expect(one.content()).toBe('new')
  })

  it('never makes a temp file again after a save that failed', async () => {
    const one = saveCase('old')
    let isCopied = false
    const slow = hookedDisk(
      (operation) => {
        if (operation === 'write') throw systemError('ENOSPC')
        if (operation === 'remove') expect(isCopied).toBe(true)
      },
      {
        async copyAttributes(from, to) {
          await new Promise((resolve) => setTimeout(resolve, 20))
          await realDisk.copyAttributes(from, to)
          isCopied = true
        },
      },
    )
    expect(codeOf(await one.save('new', { known: await one.known() }, slow))).toBe('E_NO_SPACE')
    expect(isCopied).toBe(true)
    expect(tempsIn(one.folder)).toEqual([])
  })

  it('a tool that is not there, fails, or takes too long, answers null', async () => {
    expect(await runTool('no-such-tool-anywhere', [])).toBeNull()
    expect(await runTool(process.execPath, ['-e', 'process.exit(1)'])).toBeNull()
    expect(await runTool(process.execPath, ['-e', 'process.stdout.write("said")'])).toBe('said')
  })
})

// The tools of other systems are not here: only what they would be asked for is looked at.
describe('elsewhere', () => {
  async function runsOn(platform: NodeJS.Platform, said: Readonly<Record<string, string>> = {}) {
    const runs: string[] = []
    const run = async (tool: string, args: readonly string[]) => {
      const line = [tool, ...args].join(' ')
      runs.push(line)
      return said[line] ?? null
    }
    await takeAttributes(platform, run, '/a', '/b')
    return runs
  }

  it('on a Mac they are read and written one by one, as far as they can be read', async () => {
    const said = {
      'xattr /a': 'com.apple.metadata:_kMDItemUserTags\ncom.apple.macl\n-odd\n',
      'xattr -px com.apple.metadata:_kMDItemUserTags /a': '62 70\n6C\n',
    }
    expect(await runsOn('darwin', said)).toEqual([
      'xattr /a',
      'xattr -px com.apple.metadata:_kMDItemUserTags /a',
      'xattr -wx com.apple.metadata:_kMDItemUserTags 62706C /b',
      'xattr -px com.apple.macl /a',
    ])
    expect(await runsOn('darwin')).toEqual(['xattr /a'])
  })

  it('on Windows nothing is tried', async () => {
    expect(await runsOn('win32')).toEqual([])
  })
})
