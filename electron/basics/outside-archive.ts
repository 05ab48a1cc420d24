// Where a file of the packed program lies for those who cannot look into its archive.

/** The same path in a program that is not packed. */
export function outsideArchive(path: string): string {
  return path.replace(/app\.asar(?=[/\\])/, 'app.asar.unpacked')
}
