/** What `work` comes to; where that takes longer than so many milliseconds, a rejection that says until what was waited. */
export async function within<T>(ms: number, until: string, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`Waited ${ms / 1000} s in vain until ${until}.`)), ms)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
