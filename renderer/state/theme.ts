// Light or dark: the user's choice or the system's, and the drawing's colours as CSS variables.
import { useLayoutEffect, useSyncExternalStore } from 'react'
import { STAGES } from '../../shared/document/vocabulary.ts'
import { type ChartTheme, THEMES, type ThemeName } from '../../shared/scene/theme.ts'
import { useWindow } from './window.ts'

const darkSystem = window.matchMedia('(prefers-color-scheme: dark)')
const strongSystem = window.matchMedia('(prefers-contrast: more), (forced-colors: active)')

/** The theme that is shown. */
export function useThemeName(): ThemeName {
  const choice = useWindow((state) => state.preferences.theme)
  const isDark = useSystem(darkSystem)
  if (choice !== 'system') return choice
  return isDark ? 'dark' : 'light'
}

/** The theme of the chart, which is drawn with more contrast for whoever asks their system for it. */
export function useChartTheme(): ChartTheme {
  const name = useThemeName()
  return useSystem(strongSystem) ? `${name}-strong` : name
}

/** Is the system set so? */
function useSystem(query: MediaQueryList): boolean {
  return useSyncExternalStore(
    (changed) => {
      query.addEventListener('change', changed)
      return () => query.removeEventListener('change', changed)
    },
    () => query.matches,
  )
}

/** Tells the style sheets which theme is shown, and hands them the colours of the drawing: before the frame is painted, so that none mixes two themes. */
export function useThemedPage(): void {
  const name = useThemeName()
  useLayoutEffect(() => {
    const root = document.documentElement
    root.dataset.theme = name
    const theme = THEMES[name]
    for (const stage of STAGES)
      root.style.setProperty(`--stage-${stage}`, theme.stages[stage].strong)
    for (const [level, { strong, onStrong }] of Object.entries(theme.cover)) {
      root.style.setProperty(`--cover-${level}`, strong)
      root.style.setProperty(`--on-cover-${level}`, onStrong)
    }
    root.style.setProperty('--canvas', theme.canvas)
    root.style.setProperty('--found', theme.found)
    root.style.setProperty('--severity-error', theme.severities.error)
    root.style.setProperty('--severity-warning', theme.severities.warning)
    root.style.setProperty('--severity-info', theme.severities.info)
    root.style.setProperty('--on-severity', theme.onSeverity)
  }, [name])
}
