// What pods are divided by.
import type { Document } from '../../shared/document/schema.ts'
import { POD_AXES, POD_AXIS_NAMES, type PodAxis } from '../../shared/document/vocabulary.ts'
import { SelectField } from '../controls/SelectField.tsx'

interface AxisFieldProps {
  readonly label: string
  readonly none: string
  readonly value: Document['podAxis']
  readonly onChange: (axis: PodAxis | null) => void
}

export function AxisField({ label, none, value, onChange }: AxisFieldProps) {
  return (
    <SelectField
      label={label}
      value={value ?? ''}
      none={none}
      options={POD_AXES.map((axis) => ({ value: axis, label: POD_AXIS_NAMES[axis] }))}
      onChange={onChange}
    />
  )
}
