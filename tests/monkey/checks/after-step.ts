// All checks that follow every single step.
import type { Check } from '../check.ts'
import { apart } from './apart.ts'
import { complaints } from './complaints.ts'
import { drawnOnce } from './drawn-once.ts'
import { endedDrag } from './ended-drag.ts'
import { keptFocus } from './kept-focus.ts'
import { plainWords } from './plain-words.ts'
import { unscrolled } from './unscrolled.ts'

export const AFTER_STEP: readonly Check[] = [
  complaints,
  plainWords,
  keptFocus,
  endedDrag,
  drawnOnce,
  unscrolled,
  apart,
]
