// The photo of a person: chosen from a file, dropped, or taken away.
import type { Person } from '../../shared/document/schema.ts'
import { choosePhoto, removePhoto } from '../actions/photos.ts'
import { Button } from '../controls/Button.tsx'
import { Avatar } from './Avatar.tsx'
import styles from './people.module.css'

export function PhotoField({ person }: { readonly person: Person }) {
  const hasPhoto = person.photo !== undefined
  return (
    <div className={styles.photo}>
      <Avatar person={person} size="large" />
      <div>
        <Button look="small" onClick={() => void choosePhoto(person.id)}>
          {hasPhoto ? 'Another photo…' : 'Choose a photo…'}
        </Button>
        {hasPhoto && (
          <Button look="small" onClick={() => removePhoto(person.id)}>
            Remove the photo
          </Button>
        )}
        <p className={styles.muted}>Or drop a picture on the person.</p>
      </div>
    </div>
  )
}
