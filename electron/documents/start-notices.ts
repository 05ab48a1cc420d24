// What the user should hear once after a start that was not quite as usual.
import type { Notice } from '../../shared/ipc/notices.ts'

export interface StartTroubles {
  /** Of the preferences, because their file was damaged. */
  readonly lost: 'nothing' | 'something' | 'everything'
  readonly isTemporary: boolean
}

/** While the program runs, when the disk refuses them. */
export const NOT_STORED: Notice = {
  kind: 'error',
  message:
    'Your preferences could not be stored; they hold until you close Pitcrew, which goes on trying, so make room on the disk or allow writing to its folder.',
}

/** Nothing after a usual start. */
export function startNotices({ lost, isTemporary }: StartTroubles): readonly Notice[] {
  const notices: Notice[] = []
  if (lost !== 'nothing')
    notices.push({
      kind: 'info',
      message: `${lost === 'something' ? 'Some of your' : 'Your'} preferences could not be read and were set back; the damaged file was kept beside them.`,
    })
  if (isTemporary)
    notices.push({
      kind: 'error',
      message:
        'Pitcrew’s own folder cannot be written, so preferences, recent files and earlier versions last only until you close it, and unsaved changes would not survive a crash: save often.',
    })
  return notices
}
