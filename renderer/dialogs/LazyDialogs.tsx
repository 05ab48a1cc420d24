// Dialogs that are seldom opened: their code is loaded when they first are.
import { type ComponentType, lazy, Suspense } from 'react'
import { type OpenDialog, useStore } from '../app/store.ts'
import { useFocusReturn } from './use-focus-return.ts'

const DIALOGS: Readonly<Partial<Record<NonNullable<OpenDialog>, ComponentType>>> = {
  advisor: lazy(async () => ({
    default: (await import('../advisor/AdvisorDialog.tsx')).AdvisorDialog,
  })),
  rules: lazy(async () => ({ default: (await import('../rules/RulesDialog.tsx')).RulesDialog })),
  structure: lazy(async () => ({
    default: (await import('../structure-switch/StructureDialog.tsx')).StructureDialog,
  })),
  plan: lazy(async () => ({ default: (await import('../plan/PlanDialog.tsx')).PlanDialog })),
}

/** The open one, or nothing. */
export function LazyDialogs() {
  useFocusReturn()
  const dialog = useStore((state) => state.dialog)
  const Content = dialog === null ? undefined : DIALOGS[dialog]
  return <Suspense fallback={null}>{Content && <Content />}</Suspense>
}
