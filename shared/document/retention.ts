// How many earlier versions of files are kept and for how long: what is done, and what the window says.
export const RETENTION = {
  /** The newest versions of a file, which are always kept. */
  versions: 10,
  /** For so many days, also the last version of each day. */
  days: 30,
  /** Minutes between two versions of a file. */
  minutes: 5,
  /** All versions of all files together. */
  megabytes: 200,
} as const
