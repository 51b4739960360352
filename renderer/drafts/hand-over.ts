/** Hands a letter over to the browser or the desktop: a file to be saved, or a link for the mail program. */
export function handOver(made: { name: string; file: File | null; url: string | null }): void {
  const link = document.createElement('a')
  if (made.file) {
    const address = URL.createObjectURL(made.file)
    link.href = address
    link.download = made.name
    setTimeout(() => URL.revokeObjectURL(address), 60_000)
  } else if (made.url?.startsWith('mailto:')) link.href = made.url
  else return
  document.body.append(link)
  link.click()
  link.remove()
}
