// The company's logo: chosen once, kept beside the settings, put on whatever is exported with it.
import { basename, join } from 'node:path'
import type { Logo } from '../../shared/pages/page.ts'
import { err, ok, type PlainError, type Result } from '../../shared/result.ts'
import type { Log } from '../basics/log.ts'
import { LOGO_BYTES, logoFrom } from '../export/logo.ts'
import { type Disk, realDisk } from '../files/disk.ts'
import { fileErrorOf } from '../files/file-error.ts'
import { quoted } from '../files/quoted.ts'
import { writeExport } from '../files/write-export.ts'
import type { PhotoReader } from '../photos/read-photo.ts'

interface LogoPorts {
  /** Of the settings: a logo is too large to stand in their file. */
  readonly folder: string
  readonly log: Log
  /** Decodes pictures in a process apart. */
  readonly photos: PhotoReader
  readonly disk?: Disk
}

export interface CompanyLogo {
  /** null: none was chosen, or it is damaged by now. */
  get(): Promise<Logo | null>
  /** Keeps the picture at the path, or says in one sentence why it is no logo; then the one before stays. */
  take(path: string): Promise<Result<Logo, PlainError>>
  remove(): Promise<Result<null, PlainError>>
}

/** For one profile. */
export function companyLogo({ folder, log, photos, disk = realDisk }: LogoPorts): CompanyLogo {
  const kept = join(folder, 'logo')
  return {
    async get() {
      const bytes = await disk.read(kept).catch(() => null)
      const logo = bytes === null ? null : logoFrom(bytes)
      return logo?.ok ? logo.value : null
    },
    async take(path) {
      const name = quoted(basename(path))
      const bytes = await bytesAt(path, disk)
      if (!bytes.ok) return refused(`${name} ${bytes.error}`)
      const logo = logoFrom(bytes.value)
      if (!logo.ok) return refused(`${name} ${logo.error}`)
      // Its head is sound; whether the rest is, is tried where a hostile file harms nobody.
      const decoded = await photos.read(path)
      if (!decoded.ok) return refused(`${name} could not be read as a picture; it may be damaged.`)
      const written = await writeExport(kept, bytes.value, disk)
      if (written.ok) return logo
      log('the logo could not be kept', written.error.detail)
      return refused('The logo could not be kept: this computer’s disk is full, or refuses it.')
    },
    async remove() {
      try {
        await disk.remove(kept)
      } catch (cause) {
        const { code, detail } = fileErrorOf(cause)
        if (code !== 'E_GONE') {
          log('the logo could not be removed', detail)
          return refused('The logo could not be removed; please try again.')
        }
      }
      return ok(null)
    },
  }
}

/** The end of a sentence where it cannot be one: nothing larger is read. */
async function bytesAt(path: string, disk: Disk): Promise<Result<Uint8Array, string>> {
  try {
    const { isFile, size } = await disk.stat(path)
    if (!isFile) return err('is no file.')
    if (size > LOGO_BYTES) return err('is larger than 400 KB; make it smaller.')
    return ok(await disk.read(path))
  } catch {
    return err('could not be read.')
  }
}

function refused(message: string): Result<never, PlainError> {
  return err({ code: 'E_LOGO', message })
}
