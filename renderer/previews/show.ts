// Shows what the thread has painted, once it is there.

/** Until then the canvas keeps what it shows. Returns the way to want it no longer. */
export function show(
  canvas: HTMLCanvasElement | null,
  painting: Promise<ImageBitmap | null>,
): () => void {
  let isWanted = true
  void painting.then((bitmap) => {
    if (bitmap === null) return
    if (!isWanted || canvas === null) return bitmap.close()
    canvas.width = bitmap.width
    canvas.height = bitmap.height
    canvas.getContext('bitmaprenderer')?.transferFromImageBitmap(bitmap)
  })
  return () => {
    isWanted = false
  }
}
