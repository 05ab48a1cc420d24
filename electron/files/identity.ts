// What tells whether the file on disk is still the one that was read or written last.
import { createHash } from 'node:crypto'

export interface FileIdentity {
  readonly device: bigint
  readonly inode: bigint
  /** Bytes. */
  readonly size: bigint
  /** Nanoseconds since 1970. */
  readonly modified: bigint
}

/** A file as this program knows it: where it is and what was in it. */
export interface KnownFile {
  /** With links followed. */
  readonly realPath: string
  readonly identity: FileIdentity
  readonly sha256: string
  /** Another program wrote it, and no window shows it: whatever replaces it, it is kept first. */
  readonly isForeign?: boolean
}

/** Just the identity, of something that tells more. */
export function identityOf({ device, inode, size, modified }: FileIdentity): FileIdentity {
  return { device, inode, size, modified }
}

/** Is it the same file, untouched since? */
export function isSameIdentity(a: FileIdentity, b: FileIdentity): boolean {
  return (
    a.device === b.device && a.inode === b.inode && a.size === b.size && a.modified === b.modified
  )
}

/** Hash of a file's content. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}
