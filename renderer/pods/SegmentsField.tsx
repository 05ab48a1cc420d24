// The names of the markets that the company serves: what pods can be made for.
import { X } from 'lucide-react'
import { useId } from 'react'
import { LIMITS } from '../../shared/document/limits.ts'
import { isSameName } from '../../shared/names/name-key.ts'
import { isBlank, seen } from '../../shared/names/unseen.ts'
import { Button } from '../controls/Button.tsx'
import controls from '../controls/controls.module.css'
import { useFormTexts } from '../controls/use-form-texts.ts'
import { useDocument } from '../state/derived.ts'
import { edit } from '../state/edit.ts'
import { tell } from '../state/toasts.ts'
import styles from './pods.module.css'

/** A field for the next name, and each name with a way to remove it. */
export function SegmentsField() {
  const segments = [...new Set(useDocument().company.segments)]
  const id = useId()
  const [{ next = '' }, setText] = useFormTexts('company/segments', { next: '' })
  const name = isBlank(next) ? '' : next.trim()
  const set = (names: readonly string[]) =>
    edit({
      edit: 'set-company',
      args: { facts: { segments: names.length === 0 ? null : [...names] } },
    })

  return (
    <form
      className={controls.field}
      onSubmit={(event) => {
        event.preventDefault()
        if (name === '') return
        const isThere = segments.some((each) => isSameName(each, name))
        if (isThere) tell(`“${name}” is there already.`)
        if (isThere || set([...segments, name])) setText('next', '')
      }}
    >
      <label className={controls.label} htmlFor={id}>
        Markets, regions or products you serve
      </label>
      <div className={styles.adding}>
        <input
          id={id}
          className={controls.input}
          placeholder={segments.length === 0 ? 'Such as Europe' : 'Another one'}
          maxLength={LIMITS.shortText}
          value={next}
          onChange={(event) => setText('next', event.target.value)}
        />
        <Button type="submit" disabled={name === ''}>
          Add
        </Button>
      </div>
      {segments.length > 0 && (
        <ul className={styles.chips}>
          {segments.map((segment) => (
            <li key={segment}>
              {seen(segment)}
              <Button
                look="remove"
                aria-label={`Remove ${segment}`}
                onClick={() => set(segments.filter((other) => other !== segment))}
              >
                <X size={12} aria-hidden="true" />
              </Button>
            </li>
          ))}
        </ul>
      )}
    </form>
  )
}
