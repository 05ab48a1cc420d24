// The only file of the page that touches what the preload put on the window.
import type {
  CallArgs,
  CallName,
  EventName,
  EventPayload,
  PitcrewApi,
  Reply,
} from '../../shared/ipc/border.ts'
import { messageOf, readMessage } from '../../shared/ipc/message.ts'

declare global {
  interface Window {
    readonly pitcrew: PitcrewApi
  }
}

/** Asks the Electron side; answers a value or a code with one plain sentence, never throws. */
export async function call<Name extends CallName>(
  name: Name,
  ...args: CallArgs<Name>
): Promise<Reply<Name>> {
  return readFrom(await window.pitcrew.call(name, messageOf(args)))
}

/** Listens to the Electron side; returns the way to stop. */
export function on<Name extends EventName>(
  name: Name,
  listener: (payload: EventPayload<Name>) => void,
): () => void {
  return window.pitcrew.on(name, (payload) => listener(readFrom(payload)))
}

/** The Electron side has made it by the table. */
function readFrom<Told>(message: string): Told {
  return readMessage(message) as Told
}

/** The small photo of a picture that was dropped on somebody. */
export async function photoDropped(file: File): Promise<Reply<'photo:choose'>> {
  return readFrom(await window.pitcrew.photoDropped(file))
}

/** Opens a file that was dropped on the window. */
export function openDropped(file: File): Promise<void> {
  return window.pitcrew.openDropped(file)
}
