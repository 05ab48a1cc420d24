// The two places that a screen reader listens to: one for news, one for problems. Heard, not seen.
import { useSpoken } from '../state/speak.ts'
import { useChartNews } from './use-chart-news.ts'

/** Once, in the window. */
export function LiveRegions() {
  useChartNews()
  const { polite, urgent } = useSpoken()
  return (
    <>
      <div role="status" aria-live="polite" aria-atomic="true" className="only-heard">
        {polite}
      </div>
      <div role="alert" aria-atomic="true" className="only-heard">
        {urgent}
      </div>
    </>
  )
}
