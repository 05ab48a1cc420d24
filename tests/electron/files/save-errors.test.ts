// Every operation of a save is made to fail in every way: the old file stays, nothing is left behind.
import { chmodSync, chownSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { realDisk } from '../../../electron/files/disk.ts'
import { FILE_ERROR_CODES, type FileErrorCode } from '../../../electron/files/file-error.ts'
import { hookedDisk, type Operation, systemError } from '../../helpers/hooked-disk.ts'
import { codeOf, saveCase } from '../../helpers/save-case.ts'
import { tempsIn } from '../../helpers/temp-folder.ts'

const CODES: Readonly<Record<string, FileErrorCode>> = {
  ENOSPC: 'E_NO_SPACE',
  EDQUOT: 'E_NO_SPACE',
  EFBIG: 'E_NO_SPACE',
  EIO: 'E_IO',
  EACCES: 'E_READ_ONLY',
  EPERM: 'E_READ_ONLY',
  EROFS: 'E_READ_ONLY',
  EBUSY: 'E_LOCKED',
  EMFILE: 'E_BUSY_SYSTEM',
  ENOENT: 'E_GONE',
  ENAMETOOLONG: 'E_NAME',
  EXDEV: 'E_IO',
  ELOOP: 'E_NOT_FILE',
  ETIMEDOUT: 'E_IO',
}

/** Without these a save is as safe as with them, or nearly so: they only fail in silence. */
const FORGIVEN: readonly Operation[] = ['chown', 'copyAttributes', 'syncFolder', 'list', 'remove']

interface Call {
  readonly operation: Operation
  readonly isHistory: boolean
}

/** Everything is different, so that every operation is needed: owner, permissions, content. */
async function fullCase() {
  const one = saveCase('old')
  chmodSync(one.path, 0o666)
  if (process.getuid?.() === 0) chownSync(one.path, 65534, 65534)
  const known = await one.known()
  return { ...one, run: (disk = realDisk) => one.save('new', { known }, disk) }
}

/** All calls of a save that works, in order. */
async function callsOfASave(): Promise<readonly Call[]> {
  const one = await fullCase()
  const calls: Call[] = []
  const disk = hookedDisk((operation, path) => {
    calls.push({ operation, isHistory: path.startsWith(one.historyFolder) })
  })
  expect(codeOf(await one.run(disk))).toBe('ok')
  return calls
}

/** What a save answers when just this call fails. */
function expectedCode(calls: readonly Call[], at: number, systemCode: string): string {
  const { operation, isHistory } = calls[at] ?? expect.fail()
  // The version before is read for the history, too, whose failures do not stop a save.
  const firstRead = calls.findIndex((call) => call.operation === 'read')
  const isForgiven =
    isHistory ||
    at === firstRead ||
    FORGIVEN.includes(operation) ||
    (operation === 'chmod' && systemCode === 'EPERM')
  return isForgiven ? 'ok' : (CODES[systemCode] ?? expect.fail())
}

it.each(Object.keys(CODES))(
  '%s at any call leaves the old file or the new one',
  async (code) => {
    const calls = await callsOfASave()
    for (const [at, { operation }] of calls.entries()) {
      const one = await fullCase()
      let count = 0
      const disk = hookedDisk(() => {
        if (count++ === at) throw systemError(code)
      })
      const expected = expectedCode(calls, at, code)
      const place = `${code} at call ${at}, ${operation}`
      expect.soft(codeOf(await one.run(disk)), place).toBe(expected)
      expect.soft(one.content(), place).toBe(expected === 'ok' ? 'new' : 'old')
      expect.soft(tempsIn(one.folder), place).toEqual([])
    }
  },
  30_000,
)

describe('the operations of a save', () => {
  it('are all tried', async () => {
    const calls = await callsOfASave()
    const operations = new Set(calls.map(({ operation }) => operation))
    const wanted: Operation[] = ['realpath', 'stat', 'lstat', 'checkWritable', 'read', 'create']
    wanted.push('write', 'sync', 'size', 'close', 'chmod', 'rename', 'syncFolder', 'list')
    expect(wanted.filter((operation) => !operations.has(operation))).toEqual([])
    expect(calls.filter(({ isHistory }) => isHistory).length).toBeGreaterThan(8)
  })

  it('may fail all at once', async () => {
    const one = await fullCase()
    const disk = hookedDisk((operation) => {
      if (operation !== 'realpath') throw systemError('EIO')
    })
    expect(codeOf(await one.run(disk))).toBe('E_IO')
    expect(one.content()).toBe('old')
  })

  it('may fail in the history altogether, which is told', async () => {
    const one = await fullCase()
    const disk = hookedDisk((_, path) => {
      if (path.startsWith(one.historyFolder)) throw systemError('ENOSPC')
    })
    expect(await one.run(disk)).toMatchObject({ ok: true, value: { warnings: ['no-history'] } })
    expect(one.content()).toBe('new')
  })

  it('that fail twice, in the save and in the tidying up, answer with the first error', async () => {
    const one = await fullCase()
    const disk = hookedDisk((operation, path) => {
      if (path.startsWith(one.historyFolder)) return
      if (operation === 'sync') throw systemError('ENOSPC')
      if (operation === 'close' || operation === 'remove') throw systemError('EIO')
    })
    expect(codeOf(await one.run(disk))).toBe('E_NO_SPACE')
    expect(one.content()).toBe('old')
    expect(tempsIn(one.folder)).toHaveLength(1)
  })

  it('never throw, whatever the system comes up with', async () => {
    const one = await fullCase()
    for (const cause of [systemError('EWHATEVER'), new Error('no code'), 'text', null]) {
      const disk = hookedDisk((operation) => {
        if (operation === 'rename') throw cause
      })
      const result = await one.run(disk)
      expect(FILE_ERROR_CODES).toContain(codeOf(result))
      expect(one.content()).toBe('old')
    }
  })
})

describe('a disk that lies', () => {
  /** Writes what the function makes of the bytes. */
  function lyingDisk(lie: (bytes: Uint8Array) => Uint8Array) {
    return hookedDisk(() => undefined, {
      async create(path, mode) {
        const file = await realDisk.create(path, mode)
        return { ...file, write: (bytes) => file.write(lie(bytes)) }
      },
    })
  }

  const text = 'a chart of some length'

  it('about how much it has written is found out', async () => {
    const one = saveCase('old')
    const known = await one.known()
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length - 1), async (length) => {
        const disk = lyingDisk((bytes) => bytes.subarray(0, length))
        expect(codeOf(await one.save(text, { known }, disk))).toBe('E_NO_SPACE')
        expect(one.content()).toBe('old')
        expect(tempsIn(one.folder)).toEqual([])
      }),
    )
  })

  it('about what it has written is found out', async () => {
    const one = saveCase('old')
    const known = await one.known()
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length - 1), fc.nat(7), async (at, bit) => {
        const disk = lyingDisk((bytes) =>
          bytes.map((byte, place) => (place === at ? byte ^ (1 << bit) : byte)),
        )
        expect(codeOf(await one.save(text, { known }, disk))).toBe('E_IO')
        expect(one.content()).toBe('old')
        expect(tempsIn(one.folder)).toEqual([])
      }),
    )
  })
})

// Only made to look like Windows: the real one may answer in ways that nobody has thought of here.
describe('a file held by another program on Windows', () => {
  function windowsDisk(failures: number, code: string, naps: number[]) {
    let tries = 0
    return hookedDisk(
      (operation, path) => {
        if (operation === 'rename' && path.endsWith('team.salesorg') && tries++ < failures)
          throw systemError(code)
      },
      {
        platform: 'win32',
        sleep: async (milliseconds) => {
          naps.push(milliseconds)
        },
      },
    )
  }

  it.each(['EPERM', 'EACCES', 'EBUSY'])('is tried again after %s', async (code) => {
    const one = saveCase('old')
    const naps: number[] = []
    expect(codeOf(await one.save('new', {}, windowsDisk(6, code, naps)))).toBe('ok')
    expect(one.content()).toBe('new')
    expect(naps).toEqual([20, 50, 100, 200, 400, 800])
  })

  it.each(['EPERM', 'EACCES', 'EBUSY'])('all the time is locked (%s)', async (code) => {
    const one = saveCase('old')
    const naps: number[] = []
    expect(codeOf(await one.save('new', {}, windowsDisk(7, code, naps)))).toBe('E_LOCKED')
    expect(one.content()).toBe('old')
    expect(naps).toHaveLength(6)
    expect(tempsIn(one.folder)).toEqual([])
  })

  it('and changed by it while waiting is a conflict', async () => {
    const one = saveCase('old')
    const held = windowsDisk(3, 'EBUSY', [])
    const disk = { ...held, sleep: async () => one.put('theirs') }
    expect(codeOf(await one.save('new', { known: await one.known() }, disk))).toBe('E_CONFLICT')
    expect(one.content()).toBe('theirs')
  })

  it('is not waited for after any other error', async () => {
    const naps: number[] = []
    expect(codeOf(await saveCase('old').save('new', {}, windowsDisk(1, 'EIO', naps)))).toBe('E_IO')
    expect(naps).toEqual([])
  })
})
