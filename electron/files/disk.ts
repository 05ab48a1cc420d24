// The file operations that saving uses, as one port, so that tests can make each of them fail.
import { type BigIntStats, constants } from 'node:fs'
import {
  access,
  chmod,
  chown,
  lstat,
  mkdir,
  open,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  unlink,
} from 'node:fs/promises'
import type { FileIdentity } from './identity.ts'
import { runTool } from './run-tool.ts'
import { takeAttributes } from './take-attributes.ts'

export interface DiskStat extends FileIdentity {
  readonly isFile: boolean
  /** Permission bits. */
  readonly mode: number
  readonly links: number
  /** Numbers of user and group; both 0 on Windows. */
  readonly owner: number
  readonly group: number
}

/** A file that this program has just created and still holds open. */
export interface NewFile {
  /** Writes all bytes, in as many pieces as the system asks for. */
  write(bytes: Uint8Array): Promise<void>
  /** Returns only when the bytes are on the disk itself. */
  sync(): Promise<void>
  size(): Promise<number>
  close(): Promise<void>
}

export interface Disk {
  readonly platform: NodeJS.Platform
  /** Number of the user that this program runs for; null where there are no such numbers. */
  readonly user: number | null
  /** Follows links; throws ENOENT where there is nothing. */
  realpath(path: string): Promise<string>
  stat(path: string): Promise<DiskStat>
  /** Of a link itself, where the path is one. */
  lstat(path: string): Promise<DiskStat>
  /** Throws where the file may not be written. */
  checkWritable(path: string): Promise<void>
  read(path: string): Promise<Uint8Array>
  /** Throws EEXIST where anything has that name already, even a link. */
  create(path: string, mode: number): Promise<NewFile>
  chmod(path: string, mode: number): Promise<void>
  chown(path: string, owner: number, group: number): Promise<void>
  /** Tags, comments, access lists: what systems keep with a file beside permissions, where they can. */
  copyAttributes(from: string, to: string): Promise<void>
  rename(from: string, to: string): Promise<void>
  remove(path: string): Promise<void>
  /** With everything in it; does nothing where there is none. */
  removeFolder(path: string): Promise<void>
  /** Makes a new name survive a power cut; does nothing where the system has no such thing. */
  syncFolder(path: string): Promise<void>
  list(folder: string): Promise<readonly string[]>
  makeFolder(path: string): Promise<void>
  sleep(milliseconds: number): Promise<void>
}

export const realDisk: Disk = {
  platform: process.platform,
  user: process.geteuid?.() ?? null,
  realpath,
  stat: async (path) => diskStatOf(await stat(path, { bigint: true })),
  lstat: async (path) => diskStatOf(await lstat(path, { bigint: true })),
  checkWritable: (path) => access(path, constants.W_OK),
  read: (path) => readFile(path),
  async create(path, mode) {
    const handle = await open(path, 'wx', mode)
    return {
      write: (bytes) => handle.writeFile(bytes),
      sync: () => handle.sync(),
      size: async () => (await handle.stat()).size,
      close: () => handle.close(),
    }
  },
  chmod,
  chown,
  copyAttributes: (from, to) => takeAttributes(process.platform, runTool, from, to),
  rename,
  remove: unlink,
  removeFolder: (path) => rm(path, { recursive: true, force: true }),
  async syncFolder(path) {
    // Windows cannot open folders.
    if (process.platform === 'win32') return
    const handle = await open(path, 'r')
    try {
      await handle.sync()
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

function diskStatOf(found: BigIntStats): DiskStat {
  return {
    device: found.dev,
    inode: found.ino,
    size: found.size,
    modified: found.mtimeNs,
    isFile: found.isFile(),
    mode: Number(found.mode) & 0o777,
    links: Number(found.nlink),
    owner: Number(found.uid),
    group: Number(found.gid),
  }
}
