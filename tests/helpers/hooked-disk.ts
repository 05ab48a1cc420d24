// The real disk with a hook before every operation: to record, to fail, to interfere.
import type { Disk } from '../../electron/files/disk.ts'
import { realDisk } from '../../electron/files/disk.ts'

export type Operation =
  | Exclude<keyof Disk, 'platform' | 'user' | 'sleep'>
  | 'write'
  | 'sync'
  | 'size'
  | 'close'

/** Runs before the operation, which does not take place if it throws. */
export type Hook = (operation: Operation, path: string) => void | Promise<void>

/** Every operation on the real disk, each after the hook. */
export function hookedDisk(hook: Hook, changes: Partial<Disk> = {}): Disk {
  const base: Disk = { ...realDisk, ...changes }

  async function after<Value>(
    operation: Operation,
    path: string,
    act: () => Promise<Value>,
  ): Promise<Value> {
    await hook(operation, path)
    return await act()
  }

  return {
    ...base,
    realpath: (path) => after('realpath', path, () => base.realpath(path)),
    stat: (path) => after('stat', path, () => base.stat(path)),
    lstat: (path) => after('lstat', path, () => base.lstat(path)),
    checkWritable: (path) => after('checkWritable', path, () => base.checkWritable(path)),
    read: (path) => after('read', path, () => base.read(path)),
    async create(path, mode) {
      const file = await after('create', path, () => base.create(path, mode))
      return {
        write: (bytes) => after('write', path, () => file.write(bytes)),
        sync: () => after('sync', path, () => file.sync()),
        size: () => after('size', path, () => file.size()),
        async close() {
          // Closed in any case, as systems do; a hook that throws only reports an error.
          await file.close()
          await hook('close', path)
        },
      }
    },
    chmod: (path, mode) => after('chmod', path, () => base.chmod(path, mode)),
    chown: (path, owner, group) => after('chown', path, () => base.chown(path, owner, group)),
    copyAttributes: (from, to) => after('copyAttributes', to, () => base.copyAttributes(from, to)),
    rename: (from, to) => after('rename', to, () => base.rename(from, to)),
    remove: (path) => after('remove', path, () => base.remove(path)),
    removeFolder: (path) => after('removeFolder', path, () => base.removeFolder(path)),
    syncFolder: (path) => after('syncFolder', path, () => base.syncFolder(path)),
    list: (folder) => after('list', folder, () => base.list(folder)),
    makeFolder: (path) => after('makeFolder', path, () => base.makeFolder(path)),
  }
}

/** What the system throws. */
export function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: made by a test`), { code })
}
