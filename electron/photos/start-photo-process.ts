// Starts the process that reads a picture.
import type { ProcessApart } from '../apart/process-apart.ts'
import { startApart } from '../apart/start-apart.ts'
// The path of its bundle, which the build makes apart from main's.
import script from './photo-process.ts?modulePath'

/** A fresh one, which reads one picture. */
export function startPhotoProcess(): ProcessApart<Uint8Array> {
  return startApart(script, 'Pitcrew photo')
}
