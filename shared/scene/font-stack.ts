// The families that text is drawn with, in the order in which they are asked for a character.

/** What systems draw with where Inter is not installed; also for scripts that Inter lacks. */
const USUAL = ["'Segoe UI'", "'Helvetica Neue'", 'Arial', "'Noto Sans'", 'sans-serif']

/**
 * Inter, families that have what Inter lacks, then the usual ones; as CSS and canvases write them. Painters in
 * Node fall back only to families that are named.
 */
export function fontStack(families: readonly string[] = []): string {
  return ['Inter', ...families.map((name) => `'${name.replaceAll(/['"\\]/g, '')}'`), ...USUAL].join(
    ', ',
  )
}
