// The file operations that saving uses, as one port, so that tests can make each of them fail.
import { constants } from 'node:fs'
import {
  access,
  chmod,
  mkdir,
  open,
  readdir,
  readFile,
  realpath,
  rename,
  stat,
  unlink,
} from 'node:fs/promises'
import type { FileIdentity } from './identity.ts'

export interface DiskStat extends FileIdentity {
  readonly isFile: boolean
  readonly mode: number
  readonly links: number
}

export interface Disk {
  /** Follows links; throws ENOENT where there is nothing. */
  realpath(path: string): Promise<string>
  stat(path: string): Promise<DiskStat>
  /** Throws where the file may not be written. */
  checkWritable(path: string): Promise<void>
  read(path: string): Promise<Uint8Array>
  /** Creates a file that must not exist yet, writes all bytes, flushes them; returns its size. */
  create(path: string, bytes: Uint8Array, mode: number): Promise<number>
  chmod(path: string, mode: number): Promise<void>
  rename(from: string, to: string): Promise<void>
  remove(path: string): Promise<void>
  /** Makes a new name survive a power cut; does nothing where the system has no such thing. */
  syncFolder(path: string): Promise<void>
  list(folder: string): Promise<readonly string[]>
  makeFolder(path: string): Promise<void>
  sleep(milliseconds: number): Promise<void>
}

export const realDisk: Disk = {
  realpath,
  async stat(path) {
    const found = await stat(path, { bigint: true })
    return {
      device: found.dev,
      inode: found.ino,
      size: found.size,
      modified: found.mtimeNs,
      isFile: found.isFile(),
      mode: Number(found.mode) & 0o777,
      links: Number(found.nlink),
    }
  },
  checkWritable: (path) => access(path, constants.W_OK),
  read: (path) => readFile(path),
  async create(path, bytes, mode) {
    const handle = await open(path, 'wx', mode)
    try {
      await handle.writeFile(bytes)
      await handle.sync()
      return (await handle.stat()).size
    } finally {
      await handle.close()
    }
  },
  chmod,
  rename,
  remove: unlink,
  async syncFolder(path) {
    // Windows cannot open folders; some network file systems cannot flush them.
    if (process.platform === 'win32') return
    const handle = await open(path, 'r')
    try {
      await handle.sync()
    } catch (cause) {
      const code = cause instanceof Error && 'code' in cause ? cause.code : ''
      if (code !== 'EINVAL' && code !== 'EPERM' && code !== 'ENOTSUP') throw cause
    } finally {
      await handle.close()
    }
  },
  list: (folder) => readdir(folder),
  async makeFolder(path) {
    await mkdir(path, { recursive: true, mode: 0o700 })
  },
  sleep: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
}
