// Puts a picture on the clipboard, in the way of the Electron that runs.
import { ClipboardItem, clipboard, nativeImage } from 'electron'

/** The bytes of a PNG. */
export async function putPicture(png: Uint8Array): Promise<void> {
  // Electron 33 knows this way alone, later ones only the other.
  const writeImage: unknown = Reflect.get(clipboard, 'writeImage')
  if (typeof writeImage === 'function')
    Reflect.apply(writeImage, clipboard, [nativeImage.createFromBuffer(Buffer.from(png))])
  else await clipboard.write([new ClipboardItem({ 'image/png': new Blob([Buffer.from(png)]) })])
}
