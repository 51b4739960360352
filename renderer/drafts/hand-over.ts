/** Gives a file to the user the way browsers and Electron do: as a download. */
export function saveFile(file: File): void {
  const url = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = url
  link.download = file.name
  document.body.append(link)
  link.click()
  link.remove()
  // The download reads it after this turn.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
