// The envelope around a document in a file: which format it is and which version.

export const FORMAT = 'salesorg'

/** The version this program writes. Raise it together with a new step in migrations/. */
export const FILE_VERSION = 1
