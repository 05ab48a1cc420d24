// The switch that keeps the chart itself inside what is exported, and what that gives away.
import { useId } from 'react'
import own from './export.module.css'

interface CarryTickProps {
  readonly isOn: boolean
  readonly set: (isOn: boolean) => void
}

/** Switches it for one export; it is never remembered, so the warning stands there each time. */
export function CarryTick({ isOn, set }: CarryTickProps) {
  const about = useId()
  return (
    <div className={own.carry}>
      <label>
        <input
          type="checkbox"
          checked={isOn}
          onChange={({ target }) => set(target.checked)}
          aria-describedby={about}
        />
        Keep the chart inside, so Pitcrew can open it again
      </label>
      <p id={about}>
        Contains the whole chart with salaries, notes and photos, also what the picture does not
        show. Whoever gets the file can read it.
      </p>
    </div>
  )
}
