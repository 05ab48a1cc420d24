// Follows a value when it rests, for work that is too slow for every step of a gesture.
import { useEffect, useState } from 'react'

/** In ms: longer than a pointer in motion stays over one card. */
const REST = 50

/** The value that last stayed the same for a moment; with `isAtOnce` the value itself. */
export function useRested(value: string, isAtOnce: boolean): string {
  const [rested, setRested] = useState(value)
  useEffect(() => {
    if (isAtOnce) {
      setRested(value)
      return
    }
    const timer = setTimeout(setRested, REST, value)
    return () => clearTimeout(timer)
  }, [value, isAtOnce])
  return isAtOnce ? value : rested
}
