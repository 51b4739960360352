import '@fontsource-variable/source-sans-3/wght.css'
import '@fontsource-variable/source-sans-3/wght-italic.css'
import '@fontsource-variable/source-serif-4/wght.css'
import './theme/tokens.css'
import './theme/base.css'
import './theme/controls.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { I18nProvider } from 'react-aria-components'
import { ApiProvider } from './api/api.tsx'
import { connect, SessionOver } from './api/rpc.ts'
import { App } from './frame/app.tsx'
import { text } from './messages/en-gb.ts'
import { Notice } from './shared/notice.tsx'

const place = document.getElementById('root')
if (!place) throw new Error('index.html has no element "root".')
const root = createRoot(place)

try {
  const client = await connect()
  root.render(
    <StrictMode>
      <I18nProvider locale="en-GB">
        <ApiProvider client={client}>
          <App />
        </ApiProvider>
      </I18nProvider>
    </StrictMode>,
  )
} catch (error) {
  const detail = error instanceof SessionOver ? text.frame.sessionOver : text.frame.noCasebookHelp
  root.render(
    <main>
      <Notice title={text.frame.noCasebook} detail={detail} />
    </main>,
  )
}
