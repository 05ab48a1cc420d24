// Contrast as WCAG 2 defines it, of colours as style sheets and computed styles write them.

export type Rgb = readonly [red: number, green: number, blue: number]

interface Paint {
  readonly rgb: Rgb
  /** 0: cannot be seen, 1: covers all. */
  readonly alpha: number
}

/** `#rrggbb`, `rgb(1, 2, 3)`, `rgba(1, 2, 3, 0.5)`, `rgb(1 2 3 / 50%)`, `color(srgb 0.1 0.2 0.3 / 0.5)`. */
function parseColour(text: string): Paint {
  const hex = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(text)
  if (hex) {
    const [red = 0, green = 0, blue = 0] = hex.slice(1).map((part) => Number.parseInt(part, 16))
    return { rgb: [red, green, blue], alpha: 1 }
  }
  const scale = text.startsWith('color(srgb') ? 255 : text.startsWith('rgb') ? 1 : Number.NaN
  const values = [...text.replace('srgb', '').matchAll(/-?[\d.]+(e-?\d+)?%?/g)].map(([value]) =>
    value.endsWith('%') ? Number.parseFloat(value) / 100 : Number.parseFloat(value),
  )
  const [red = Number.NaN, green = Number.NaN, blue = Number.NaN, alpha = 1] = values
  if (Number.isNaN(red * green * blue * scale)) throw new Error(`not a colour: ${text}`)
  return { rgb: [red * scale, green * scale, blue * scale], alpha }
}

/** What is seen of a colour on a ground; `opacity` of the element on top of its own. */
export function paintedOn(colour: string, ground: Rgb, opacity = 1): Rgb {
  const { rgb, alpha } = parseColour(colour)
  const part = alpha * opacity
  const mixed = (at: 0 | 1 | 2) => rgb[at] * part + ground[at] * (1 - part)
  return [mixed(0), mixed(1), mixed(2)]
}

/** What is seen of grounds that lie on each other, the nearest first; below them all is white. */
export function groundOf(colours: readonly string[]): Rgb {
  return colours.reduceRight<Rgb>((below, colour) => paintedOn(colour, below), [255, 255, 255])
}

/** From 1 (the same) to 21 (black on white). */
export function contrast(one: Rgb, other: Rgb): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

/** Of two opaque colours as texts. */
export function contrastOf(one: string, other: string): number {
  return contrast(groundOf([one]), groundOf([other]))
}

function luminance(colour: Rgb): number {
  const [red = 0, green = 0, blue = 0] = colour.map((value) => {
    const part = value / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
