// About Pitcrew: where the name comes from, and what the program is founded on.
import { Dialog } from '@base-ui/react/dialog'
import { CarFront, Headset, Wrench } from 'lucide-react'
import { useRef } from 'react'
import { ARTICLE } from '../../shared/article/quotations.ts'
import { Button } from '../controls/Button.tsx'
import { DialogFrame, DialogTitle } from '../controls/DialogFrame.tsx'
import dialogs from '../controls/dialogs.module.css'
import { closeDialog } from '../state/store.ts'
import { useWindow } from '../state/window.ts'
import styles from './article.module.css'
import { Quotation } from './Quotation.tsx'

export function AboutDialog() {
  const title = useRef<HTMLHeadingElement>(null)
  const version = useWindow((state) => state.version)
  return (
    <DialogFrame onClose={closeDialog} initialFocus={title}>
      <DialogTitle ref={title}>About Pitcrew</DialogTitle>
      <p>Everybody sees the driver. What nobody sees is who made it possible to win.</p>
      <ul className={styles.crew}>
        <li>
          <CarFront size={20} aria-hidden="true" />
          <strong>The driver</strong>
          <p>Whoever closes, alone in the car: the one everybody sees.</p>
        </li>
        <li>
          <Wrench size={20} aria-hidden="true" />
          <strong>The mechanics</strong>
          <p>They built the engine: leads, qualified talks, material.</p>
        </li>
        <li>
          <Headset size={20} aria-hidden="true" />
          <strong>The pit crew</strong>
          <p>In the driver’s ear, and there at every stop of the race.</p>
        </li>
      </ul>
      <Quotation id="driver" />
      <Quotation id="crew" />
      <Quotation id="similar" />
      <p>Pitcrew is for designing that crew, and begins with any plan:</p>
      <Quotation id="bad-plan" by="Peter Thiel" />
      <Quotation id="edit-plan" />
      <p className={styles.small}>
        Founded on the article by {ARTICLE.author}, quoted in its own words. Your charts stay on
        this computer.
      </p>
      <p className={styles.small}>
        {version === '' ? 'Pitcrew' : `Pitcrew ${version}`}. The Pitcrew developers, MIT licence.
      </p>
      <div className={dialogs.actions}>
        <Dialog.Close render={<Button />}>Close</Dialog.Close>
      </div>
    </DialogFrame>
  )
}
