// The answer to the call about photos: the file is chosen in main's dialog, and read there.
import type { photosFeature } from '../../shared/ipc/photos.ts'
import { ok } from '../../shared/result.ts'
import type { PhotoReader } from '../photos/read-photo.ts'
import type { Answers } from './answers.ts'

interface Ports {
  readonly photos: PhotoReader
}

export function answerPhotos({ photos }: Ports): Answers<typeof photosFeature.calls> {
  return {
    async 'photo:choose'({ window }) {
      const path = await window.choosePathToOpen('photo')
      return path === null ? ok(null) : await photos.read(path)
    },
  }
}
