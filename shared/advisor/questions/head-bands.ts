// The team sizes that make a difference to the advice.

/** `example` stands for the band where a number is needed to try it out. */
export const HEAD_BANDS = [
  { value: 'alone', label: '1', least: 0, example: 1 },
  { value: 'two', label: '2', least: 2, example: 2 },
  { value: 'three', label: '3', least: 3, example: 3 },
  { value: 'four-to-seven', label: '4 to 7', least: 4, example: 5 },
  { value: 'eight-to-fifteen', label: '8 to 15', least: 8, example: 10 },
  { value: 'sixteen-to-29', label: '16 to 29', least: 16, example: 20 },
  { value: 'thirty-or-more', label: '30 or more', least: 30, example: 30 },
] as const

export type HeadBand = (typeof HEAD_BANDS)[number]['value']

/** The band of a number of people; null for a number that cannot be one. */
export function headBand(heads: number): HeadBand | null {
  return HEAD_BANDS.findLast(({ least }) => heads >= least)?.value ?? null
}
