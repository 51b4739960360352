import type { Ref } from 'react'
import { Button as AriaButton, type ButtonProps } from 'react-aria-components'

interface Props extends Omit<ButtonProps, 'className'> {
  /** The one act that a screen wants first. */
  first?: boolean
  /** Without a border: for acts inside lists. */
  bare?: boolean
  /** Only an icon: then `aria-label` is needed. */
  icon?: boolean
  className?: string
  ref?: Ref<HTMLButtonElement>
}

export function Button({ first, bare, icon, className, ...props }: Props) {
  const names = ['button', first && 'first', bare && 'bare', icon && 'bare icon', className].filter(Boolean).join(' ')
  return <AriaButton {...props} className={names} />
}

/** A button that reads as a link: for words that lead to their proof. */
export function LinkButton({ className, ...props }: Omit<ButtonProps, 'className'> & { className?: string }) {
  return <AriaButton {...props} className={className ? `link ${className}` : 'link'} />
}
