// What the user should hear once after a start that was not quite as usual.
import type { Notice } from '../../shared/ipc/notices.ts'

export interface StartTroubles {
  readonly wasDamaged: boolean
  readonly isTemporary: boolean
}

/** Nothing after a usual start. */
export function startNotices({ wasDamaged, isTemporary }: StartTroubles): readonly Notice[] {
  const notices: Notice[] = []
  if (wasDamaged)
    notices.push({
      kind: 'info',
      message:
        'Your preferences could not be read and were set back; the damaged file was kept beside them.',
    })
  if (isTemporary)
    notices.push({
      kind: 'error',
      message:
        'Pitcrew’s own folder cannot be written, so preferences, recent files and earlier versions last only until you close it.',
    })
  return notices
}
