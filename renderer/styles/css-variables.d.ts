// Lets style attributes carry the stage colour as a CSS variable.
import 'react'

declare module 'react' {
  interface CSSProperties {
    '--stage'?: string
  }
}
