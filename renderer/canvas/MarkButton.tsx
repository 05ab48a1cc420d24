// The mark of a finding as a button: pressed, it shows what is said there.
import styles from './canvas.module.css'

interface MarkButtonProps {
  /** On the card or lane that is marked. */
  readonly box: {
    readonly x: number
    readonly y: number
    readonly width: number
    readonly height: number
  }
  readonly onPress: () => void
}

/** Lies over the drawn mark. The Tab key does not stop at it: "Show findings" of the card's menu does the same. */
export function MarkButton({ box, onPress }: MarkButtonProps) {
  const { x, y, width, height } = box
  return (
    <button
      type="button"
      className={styles.mark}
      style={{ left: x, top: y, width, height }}
      tabIndex={-1}
      // What is marked is named by the button or text before it.
      aria-label="Show its findings"
      title="Show its findings"
      data-mark
      // Neither a drag of the card nor a frame begins on it.
      onPointerDown={(event) => event.stopPropagation()}
      onClick={(event) => {
        event.stopPropagation()
        onPress()
      }}
      onDoubleClick={(event) => event.stopPropagation()}
    />
  )
}
