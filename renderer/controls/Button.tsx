// The button of the window, in its looks.
import type { ComponentProps } from 'react'
import styles from './controls.module.css'

interface ButtonProps extends ComponentProps<'button'> {
  readonly look?: 'plain' | 'primary' | 'small' | 'icon' | 'link' | 'remove'
}

/** A push button; `icon` is square and needs an aria-label, `link` and `remove` have no frame. */
export function Button({ look = 'plain', className, ...props }: ButtonProps) {
  const isFramed = look !== 'link' && look !== 'remove'
  const classes = [isFramed ? styles.button : '', look === 'plain' ? '' : styles[look], className]
  return <button type="button" className={classes.filter(Boolean).join(' ')} {...props} />
}
