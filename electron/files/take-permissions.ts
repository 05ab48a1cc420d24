// Gives a new file the permissions and the owner of the one it is going to replace.
import type { Disk, DiskStat } from './disk.ts'
import { systemCodeOf } from './file-error.ts'

/** Answers of file systems that have no permissions to set, such as those of USB sticks. */
const NOT_POSSIBLE_HERE = ['EPERM', 'EINVAL', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP']

/** As far as the system allows; never wider than before, and never a reason not to save. */
export async function takePermissions(disk: Disk, path: string, before: DiskStat): Promise<void> {
  const now = await disk.stat(path)
  const isSameOwner = now.owner === before.owner && now.group === before.group
  const isKept = isSameOwner || (await takeOwner(disk, path, before, now))
  // Otherwise the group's rights would go to the members of another group.
  const mode = isKept ? before.mode : before.mode & (0o707 | ((before.mode & 0o7) << 3))
  if (isSameOwner && mode === now.mode) return
  try {
    await disk.chmod(path, mode)
  } catch (cause) {
    if (!NOT_POSSIBLE_HERE.includes(systemCodeOf(cause))) throw cause
  }
}

/** Only the administrator can give files away; a member of the group can keep the group. */
async function takeOwner(
  disk: Disk,
  path: string,
  before: DiskStat,
  now: DiskStat,
): Promise<boolean> {
  for (const owner of new Set([before.owner, now.owner])) {
    try {
      await disk.chown(path, owner, before.group)
      return true
    } catch {
      // Next try, or none: the file then belongs to whoever saved it.
    }
  }
  return false
}
