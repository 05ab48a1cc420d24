// The button of the window, in its four looks.
import type { ComponentProps } from 'react'
import styles from './controls.module.css'

interface ButtonProps extends ComponentProps<'button'> {
  readonly look?: 'plain' | 'primary' | 'small' | 'icon'
}

/** A push button; `icon` is square and needs an aria-label. */
export function Button({ look = 'plain', className, ...props }: ButtonProps) {
  const classes = [styles.button, look === 'plain' ? '' : styles[look], className]
  return <button type="button" className={classes.filter(Boolean).join(' ')} {...props} />
}
