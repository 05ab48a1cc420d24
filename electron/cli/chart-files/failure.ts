// A chart that could not be read, as scripts are told of it.

export interface Failure {
  /** As named on the command line. */
  readonly file: string
  readonly code: string
  /** One plain sentence, which names the file. */
  readonly message: string
}

/** The entry for it among the results. */
export function failureAsData({ file, code, message }: Failure): object {
  return { file, error: { code, message } }
}
