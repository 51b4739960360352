import type { ReactNode } from 'react'
import { text } from '../messages/en-gb.ts'
import { Button } from './button.tsx'
import './notice.css'

/** A state in which there is nothing else to show: empty, broken, not found. */
export function Notice({
  title,
  detail,
  children,
}: {
  title: string
  detail?: string | undefined
  children?: ReactNode
}) {
  return (
    <div className="notice">
      <h1 tabIndex={-1}>{title}</h1>
      {detail && <p className="notice-detail">{detail}</p>}
      {children}
    </div>
  )
}

export function Loading({ children }: { children: ReactNode }) {
  return (
    <p className="loading" role="status">
      {children}
    </p>
  )
}

/** A call that did not work: what, why, and another try. */
export function Failure({ what, error, again }: { what: string; error: Error; again?: () => void }) {
  return (
    <div className="failure" role="alert">
      <p>{text.frame.callFailed(what, error.message)}</p>
      {again && (
        <Button bare onPress={again}>
          {text.frame.tryAgain}
        </Button>
      )}
    </div>
  )
}
