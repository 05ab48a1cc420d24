// The company's logo: chosen once, kept beside the settings, put on whatever is exported with it.
import { basename, join } from 'node:path'
import type { Logo } from '../../shared/pages/page.ts'
import { err, ok, type PlainError, type Result } from '../../shared/result.ts'
import type { Log } from '../basics/log.ts'
import { type Disk, realDisk } from '../files/disk.ts'
import { fileErrorOf } from '../files/file-error.ts'
import { quoted } from '../files/quoted.ts'
import { writeExport } from '../files/write-export.ts'
import type { PhotoReader } from '../photos/read-photo.ts'
import { logoAt } from './logo-file.ts'

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
      const found = await logoAt(kept, disk)
      return found.ok ? found.value.logo : null
    },
    async take(path) {
      const name = quoted(basename(path))
      const found = await logoAt(path, disk)
      if (!found.ok) return refused(`${name} ${found.error}`)
      const { bytes, logo } = found.value
      // Its head is sound; whether the rest is, is tried where a hostile file harms nobody.
      const decoded = await photos.read(path)
      if (!decoded.ok) return refused(`${name} could not be read as a picture; it may be damaged.`)
      const written = await writeExport(kept, bytes, disk)
      if (written.ok) return ok(logo)
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

function refused(message: string): Result<never, PlainError> {
  return err({ code: 'E_LOGO', message })
}
