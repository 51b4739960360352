import { useEffect, useEffectEvent } from 'react'
import { DeskScreen } from '../desk/desk-screen.tsx'
import { useBringIn } from '../frame/bring-in-context.tsx'
import { useRouting } from '../routing/use-route.tsx'

/** Where files lead that were opened with the app from outside it: the desk, with what they hold before it. */
export function OpenedScreen({ turn }: { turn: string }) {
  const { open } = useBringIn()
  const { go } = useRouting()
  const bring = useEffectEvent(() => {
    open({ opened: turn })
    go({ screen: 'desk' }, { replace: true })
  })
  useEffect(() => bring(), [])
  return <DeskScreen route={{ screen: 'desk' }} />
}
