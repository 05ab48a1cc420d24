// The photo of a person, or their initials.
import type { Person } from '../../shared/document/schema.ts'
import { initialsOf } from '../../shared/names/initials.ts'
import { photoOf } from '../../shared/photos/photo.ts'
import styles from './people.module.css'

interface AvatarProps {
  readonly person: Person
  readonly size: 'small' | 'large'
}

/** Beside the name, which says the same to a screen reader. */
export function Avatar({ person, size }: AvatarProps) {
  const photo = photoOf(person)
  return (
    <span className={styles.avatar} data-size={size} aria-hidden="true">
      {photo === null ? initialsOf(person.name) : <img src={photo} alt="" draggable={false} />}
    </span>
  )
}
