// The beginning of an overlong name.

/** As many characters as people see them; whole ones, so that no half emoji is left. */
export function shortened(name: string, most = 60): string {
  if (name.length <= most) return name
  const kept = []
  for (const { segment } of graphemes.segment(name)) {
    if (kept.length === most) return `${kept.join('')}…`
    kept.push(segment)
  }
  return name
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' })
