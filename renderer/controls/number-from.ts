// A number as people write it, here and on the continent.

/** 1500, 1,500, 1 500, 12.5, 12,5 and 12.5 %; NaN for what is no number. */
export function numberFrom(text: string): number {
  const plain = text.trim().replace(/\s*%$/, '')
  // A comma groups thousands; with other than three figures after it, it stands for the point.
  const isDecimal = /^-?(\d+,\d{1,2}|0,\d+)$/.test(plain)
  return Number((isDecimal ? plain.replace(',', '.') : plain).replaceAll(/[,\s’']/g, ''))
}
