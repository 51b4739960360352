import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { useApi } from '../api/api.tsx'

/** Puts the user's theme, spacing and text size on the page; 'as the computer' follows it, more contrast too. */
export function usePreferences(): void {
  const { calls } = useApi()
  const { data } = useQuery(calls.settings.get.queryOptions())
  const theme = data?.theme ?? 'system'
  useEffect(() => {
    const dark = matchMedia('(prefers-color-scheme: dark)')
    const contrast = matchMedia('(prefers-contrast: more)')
    const apply = (): void => {
      const own = contrast.matches ? 'contrast' : dark.matches ? 'dark' : 'light'
      document.documentElement.dataset['theme'] = theme === 'system' ? own : theme
    }
    apply()
    dark.addEventListener('change', apply)
    contrast.addEventListener('change', apply)
    return () => {
      dark.removeEventListener('change', apply)
      contrast.removeEventListener('change', apply)
    }
  }, [theme])
  useEffect(() => {
    document.documentElement.dataset['density'] = data?.density ?? 'comfortable'
    document.documentElement.dataset['text'] = data?.textSize ?? 'normal'
  }, [data?.density, data?.textSize])
}
