// The envelope around a document in a file: which format it is.

export const FORMAT = 'salesorg'
