import { useEffect, useRef } from 'react'
import type { View } from './address.ts'
import type { Listed } from './narrowed.ts'

interface Keys {
  readonly kept: readonly Listed[]
  readonly view: View
  readonly open: (finding: number | null) => void
  readonly onView: (change: Partial<View>) => void
  /** What Esc leaves. */
  readonly back: () => void
  readonly pages?: number
}

/** j / k, Esc, / and the arrows, for the whole page; never while someone types. */
export function useKeys(keys: Keys): void {
  const latest = useRef(keys)
  latest.current = keys
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.metaKey || event.ctrlKey || event.altKey) return
      const { kept, view, open, onView, back, pages } = latest.current
      const typing =
        event.target instanceof HTMLElement && /^(INPUT|SELECT|TEXTAREA)$/.test(event.target.tagName)
      if (event.key === 'Escape') {
        if (typing) (event.target as HTMLElement).blur()
        else back()
        return
      }
      if (typing) return
      const at = kept.findIndex((listed) => listed.at === view.finding)
      const to = (index: number): void => {
        const listed = kept[Math.min(kept.length - 1, Math.max(0, index))]
        if (listed !== undefined) open(listed.at)
      }
      if (event.key === 'j') to(at + 1)
      else if (event.key === 'k') to(at < 0 ? kept.length - 1 : at - 1)
      else if (event.key === 'ArrowLeft' && view.page > 1) onView({ page: view.page - 1 })
      else if (event.key === 'ArrowRight' && view.page < (pages ?? 1)) onView({ page: view.page + 1 })
      else if (event.key === '/') {
        event.preventDefault()
        const field = document.querySelector<HTMLElement>('.side input[type=search]')
        if (field !== null) field.focus()
        else {
          onView({ tab: 'findings', only: null, search: '' })
          requestAnimationFrame(() =>
            document.querySelector<HTMLElement>('.side input[type=search]')?.focus(),
          )
        }
      }
    }
    window.addEventListener('keydown', press)
    return () => window.removeEventListener('keydown', press)
  }, [])
}
