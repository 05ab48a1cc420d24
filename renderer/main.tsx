// Starts the page.
import './styles/tokens.css'
import './styles/base.css'
import { setAutoFreeze } from 'immer'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './shell/App.tsx'
import { afterStart } from './shell/after-start.ts'
import { connect } from './shell/connect.ts'
import { loadFirstDialog } from './shell/Dialogs.tsx'

// Freezing goes through the whole chart after an edit, most of all the first; types keep it unchanged here.
setAutoFreeze(false)

document.documentElement.toggleAttribute('data-mac', navigator.platform.startsWith('Mac'))
const root = document.getElementById('root')
if (!root) throw new Error('Bug: index.html has no #root')
// Whatever came of it: a window that can say what is wrong is better than none.
void connect()
  .then(loadFirstDialog)
  .finally(() => {
    createRoot(root).render(
      <StrictMode>
        <App />
      </StrictMode>,
    )
    void afterStart()
  })
