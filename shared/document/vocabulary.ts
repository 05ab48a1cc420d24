// The closed lists of words that a document is written in, with the names people read.

/** The four stations of the belt, in the order a customer passes them. */
export const BELT_STAGES = [
  'lead-generation',
  'qualification',
  'closing',
  'account-management',
] as const

/** All stages: the belt and the two kinds of work beside it. */
export const STAGES = [...BELT_STAGES, 'leadership', 'support'] as const

export const STRUCTURES = ['two-party', 'conveyor', 'pods'] as const
export const POD_AXES = ['vertical', 'geography', 'product'] as const
export const SUPPORT_KINDS = [
  'design',
  'product-marketing',
  'sales-engineering',
  'operations',
] as const
export const SEVERITIES = ['error', 'warning', 'info'] as const

export type BeltStage = (typeof BELT_STAGES)[number]
export type Stage = (typeof STAGES)[number]
export type Structure = (typeof STRUCTURES)[number]
export type PodAxis = (typeof POD_AXES)[number]
export type SupportKind = (typeof SUPPORT_KINDS)[number]
export type Severity = (typeof SEVERITIES)[number]

export const STAGE_NAMES: Readonly<Record<Stage, string>> = {
  'lead-generation': 'Lead generation',
  qualification: 'Qualification',
  closing: 'Closing',
  'account-management': 'Account management',
  leadership: 'Leadership',
  support: 'Support',
}

export const STRUCTURE_NAMES: Readonly<Record<Structure, string>> = {
  'two-party': 'Two-party',
  conveyor: 'Conveyor',
  pods: 'Pods',
}

export const POD_AXIS_NAMES: Readonly<Record<PodAxis, string>> = {
  vertical: 'Industry',
  geography: 'Geography',
  product: 'Product',
}

export const SUPPORT_KIND_NAMES: Readonly<Record<SupportKind, string>> = {
  design: 'Design',
  'product-marketing': 'Product marketing',
  'sales-engineering': 'Sales engineering',
  operations: 'Operations',
}

export const SEVERITY_NAMES: Readonly<Record<Severity, string>> = {
  error: 'Error',
  warning: 'Warning',
  info: 'Note',
}

/** Is this the word of a stage? */
export function isStage(word: string): word is Stage {
  return STAGES.some((stage) => stage === word)
}

/** Is this one of the four stations of the belt? */
export function isBeltStage(stage: Stage): stage is BeltStage {
  return stage !== 'leadership' && stage !== 'support'
}
