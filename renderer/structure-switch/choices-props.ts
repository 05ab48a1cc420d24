// What every part of the switch dialog that offers a choice is given.
import type { SwitchChoices } from '../../shared/switching/choices.ts'
import type { SwitchPlan } from '../../shared/switching/plan-switch.ts'

export interface ChoicesProps {
  readonly plan: SwitchPlan
  readonly choices: SwitchChoices
  readonly onChoose: (change: SwitchChoices) => void
}
