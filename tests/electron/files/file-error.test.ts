// Sentences for what a disk refuses: name the file, say what was kept, and never show the system's words.
import { describe, expect, it } from 'vitest'
import {
  FILE_ERROR_CODES,
  fileErrorOf,
  sayFailedRead,
  sayFailedWrite,
  systemCodeOf,
} from '../../../electron/files/file-error.ts'
import { systemError } from '../../helpers/hooked-disk.ts'

describe.each(FILE_ERROR_CODES)('%s', (code) => {
  it('after a save: one sentence that names the file and says that the work is still open', () => {
    const sentence = sayFailedWrite(code, 'team.salesorg')
    expect(sentence).toMatch(
      /^“team\.salesorg” was not saved: [^.]+ your work is still open, so [^.]+\.$/,
    )
  })

  it('after an attempt to open: one sentence that names the file', () => {
    expect(sayFailedRead(code, 'team.salesorg')).toMatch(
      /^“team\.salesorg” was not opened: [^.]+\.$/,
    )
  })

  it('reads differently from the others', () => {
    const others = FILE_ERROR_CODES.filter((other) => other !== code)
    expect(others.map((other) => sayFailedWrite(other, 'x'))).not.toContain(
      sayFailedWrite(code, 'x'),
    )
  })
})

describe('fileErrorOf', () => {
  it('keeps the system’s words for the log', () => {
    expect(fileErrorOf(systemError('EROFS'))).toEqual({
      code: 'E_READ_ONLY',
      detail: expect.stringContaining('EROFS'),
    })
  })

  it.each(['text', null, undefined, {}, { code: 'ENOSPC' }, new Error('ENOSPC'), systemError('?')])(
    'takes what it does not know for an error of the disk: %j',
    (cause) => {
      expect(fileErrorOf(cause).code).toBe('E_IO')
    },
  )
})

describe('systemCodeOf', () => {
  it('is empty where there is none', () => {
    expect(systemCodeOf(systemError('EIO'))).toBe('EIO')
    expect(systemCodeOf(Object.assign(new Error('x'), { code: 5 }))).toBe('')
    expect(systemCodeOf('EIO')).toBe('')
  })
})
