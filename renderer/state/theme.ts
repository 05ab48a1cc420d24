// Light or dark: the user's choice or the system's, and the drawing's colours as CSS variables.
import { useLayoutEffect, useSyncExternalStore } from 'react'
import { STAGES } from '../../shared/document/vocabulary.ts'
import { type ChartTheme, THEMES, type ThemeName } from '../../shared/scene/theme.ts'
import { useWindow } from './window.ts'

const darkSystem = systemSetting('(prefers-color-scheme: dark)')
const strongSystem = systemSetting('(prefers-contrast: more), (forced-colors: active)')

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

function useSystem({ follow, isSo }: SystemSetting): boolean {
  return useSyncExternalStore(follow, isSo)
}

interface SystemSetting {
  /** Calls back when it becomes another; returns the way to stop. */
  follow(changed: () => void): () => void
  isSo(): boolean
}

/**
 * Is the system set so? As all hear it at the same time: whoever asks Chromium between a change and its event
 * takes the event from everybody else, and a part of the window would keep the other theme.
 */
function systemSetting(query: string): SystemSetting {
  const list = window.matchMedia(query)
  let isSo = list.matches
  const followers = new Set<() => void>()
  list.addEventListener('change', ({ matches }) => {
    isSo = matches
    for (const changed of followers) changed()
  })
  const follow = (changed: () => void) => {
    followers.add(changed)
    return () => void followers.delete(changed)
  }
  return { follow, isSo: () => isSo }
}

/**
 * Tells the style sheets which theme is shown, and hands them the colours of the drawing: before the frame is
 * painted, so that none mixes two themes.
 */
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
