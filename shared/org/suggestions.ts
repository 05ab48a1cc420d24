// Words to start from: the usual metric of a stage, hand-over between two, goal of all.
import { BELT_STAGES, type BeltStage } from '../document/vocabulary.ts'

/** Stages that hand their work on, each to the one after it. */
export type HandingStage = Exclude<BeltStage, 'account-management'>

/** The three stages that hand over to the next one, in order. */
export const HANDING_STAGES: readonly HandingStage[] = BELT_STAGES.filter(
  (stage) => stage !== 'account-management',
)

/** What the stage is usually measured by. */
export function usualMetric(stage: BeltStage): string {
  return METRICS[stage]
}

/** When work of the stage usually counts as passed on to the next one. */
export function usualHandOver(stage: HandingStage): string {
  return HAND_OVERS[stage]
}

/** A goal that no stage reaches alone. */
export const USUAL_SHARED_GOAL = 'Won revenue of the whole team'

const METRICS: Readonly<Record<BeltStage, string>> = {
  'lead-generation': 'Leads a month',
  qualification: 'Qualified meetings a month',
  closing: 'Deals won a month',
  'account-management': 'Customers kept a year',
}

// After the article's own list: contact found; need, players and decision process known; deal won.
const HAND_OVERS: Readonly<Record<HandingStage, string>> = {
  'lead-generation':
    'A lead is passed on with a name, a way to reach them and a reason to call. Qualification answers within one working day: taken, or sent back with a reason.',
  qualification:
    'A lead is passed on once the need, the people who decide and their way to a decision are written down, and a meeting with the closer is agreed.',
  closing:
    'A customer is passed on with the signed contract, what was promised and why they bought, in a first call of customer, closer and account manager.',
}
