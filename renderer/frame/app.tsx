import { useState } from 'react'
import { AuthoritiesScreen } from '../authority/authorities-screen.tsx'
import { AuthorityScreen } from '../authority/authority-screen.tsx'
import { AboutScreen } from '../about/about-screen.tsx'
import { BringIn } from '../bring-in/bring-in.tsx'
import { BundleProvider } from '../bundle/bundle-context.tsx'
import { BundleDialog } from '../bundle/bundle-dialog.tsx'
import { CaseworkProvider } from '../casework/casework-context.tsx'
import { NewCaseDialog } from '../casework/new-case-dialog.tsx'
import { CalendarScreen } from '../calendar/calendar-screen.tsx'
import { CaseScreen } from '../case/case-screen.tsx'
import { TaggingProvider } from '../desk/tagging.tsx'
import { DeskScreen } from '../desk/desk-screen.tsx'
import { FindScreen } from '../find/find-screen.tsx'
import { Palette } from '../find/palette.tsx'
import { hasMenuBar, MenuBar } from '../find/menu-bar.ts'
import { InboxScreen } from '../inbox/inbox-screen.tsx'
import { OpenedScreen } from '../bring-in/opened-screen.tsx'
import { LawScreen } from '../law/law-screen.tsx'
import { text } from '../messages/en-gb.ts'
import { NotesScreen } from '../notes/notes-screen.tsx'
import type { Route } from '../routing/route.ts'
import { RoutingProvider, useRouting } from '../routing/use-route.tsx'
import { Notice } from '../shared/notice.tsx'
import { PageNotices } from '../reminders/page-notices.tsx'
import { RereadScreen } from '../rereading/reread-screen.tsx'
import { RemindersScreen } from '../reminders/reminders-screen.tsx'
import { SettingsScreen } from '../settings/settings-screen.tsx'
import { ConditionBanner } from '../safety/condition-banner.tsx'
import { ConditionProvider } from '../safety/condition-provider.tsx'
import { AnnouncerProvider } from './announcer.tsx'
import { BringInProvider } from './bring-in-context.tsx'
import { ErrorBoundary } from './error-boundary.tsx'
import { NavRail } from './nav-rail.tsx'
import { ShortcutSheet } from './shortcut-sheet.tsx'
import { useGlobalKeys } from './use-global-keys.ts'
import { usePreferences } from './use-preferences.ts'
import { useScreenFocus } from './use-screen-focus.ts'
import './app.css'

export function App() {
  return (
    <RoutingProvider>
      <AnnouncerProvider>
        <Preferences />
        <ConditionProvider>
          <BringInProvider>
            <TaggingProvider>
              <CaseworkProvider>
                <BundleProvider>
                  <Frame />
                </BundleProvider>
              </CaseworkProvider>
            </TaggingProvider>
          </BringInProvider>
        </ConditionProvider>
      </AnnouncerProvider>
    </RoutingProvider>
  )
}

function Preferences() {
  usePreferences()
  return null
}

function Frame() {
  const { route } = useRouting()
  const [keysShown, setKeysShown] = useState(false)
  const [palette, setPalette] = useState(false)
  useGlobalKeys({ showKeys: () => setKeysShown(true), showPalette: () => setPalette(true) })
  const main = useScreenFocus(route)
  const at = route.screen === 'case' ? `case/${route.id}` : route.screen
  return (
    <div className="frame">
      <a className="skip" href="#main" onClick={(event) => skipTo(event, main.current)}>
        {text.frame.skip}
      </a>
      <NavRail onKeys={() => setKeysShown(true)} />
      <div className="frame-body">
        <ConditionBanner />
        <main ref={main} id="main" tabIndex={-1} className={`screen screen-${route.screen}`}>
          <ErrorBoundary at={at}>
            <Screen route={route} />
          </ErrorBoundary>
        </main>
      </div>
      {hasMenuBar() && <MenuBar showKeys={() => setKeysShown(true)} />}
      <PageNotices />
      <BringIn />
      <NewCaseDialog />
      <BundleDialog />
      <Palette open={palette} onClose={() => setPalette(false)} showKeys={() => setKeysShown(true)} />
      <ShortcutSheet open={keysShown} onClose={() => setKeysShown(false)} />
    </div>
  )
}

function Screen({ route }: { route: Route }) {
  if (route.screen === 'desk') return <DeskScreen route={route} />
  if (route.screen === 'authority')
    return route.name === null ? <AuthoritiesScreen /> : <AuthorityScreen key={route.name} name={route.name} />
  if (route.screen === 'find') return <FindScreen q={route.q} />
  if (route.screen === 'calendar') return <CalendarScreen month={route.month} />
  if (route.screen === 'law') return <LawScreen key={route.pack} pack={route.pack} />
  if (route.screen === 'inbox') return <InboxScreen />
  if (route.screen === 'reread') return <RereadScreen />
  if (route.screen === 'reminders') return <RemindersScreen />
  if (route.screen === 'notes') return <NotesScreen />
  if (route.screen === 'settings') return <SettingsScreen />
  if (route.screen === 'about') return <AboutScreen />
  if (route.screen === 'opened') return <OpenedScreen key={route.turn} turn={route.turn} />
  if (route.screen === 'case') return <CaseScreen key={route.id} route={route} />
  return (
    <Notice title={text.frame.notFoundTitle} detail={text.frame.notFound}>
      <div className="actions">
        <a className="button" href="#/">
          {text.frame.toDesk}
        </a>
      </div>
    </Notice>
  )
}

/** The fragment belongs to the routes, so the skip link moves the focus itself. */
function skipTo(event: React.MouseEvent, main: HTMLElement | null): void {
  event.preventDefault()
  main?.focus()
}
