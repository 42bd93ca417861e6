import { useCallback, useEffect, useRef, useState } from 'react'
import { address, opens, viewAt, type View } from './address.ts'

export type Turn = (change: Partial<View>) => void

/** The view in the address bar: what opens something can be undone with “back”, what only moves replaces the entry. */
export function useView(): readonly [View, Turn] {
  const [view, setView] = useState<View>(() => viewAt(location.hash))
  const now = useRef(view)
  const turn = useCallback<Turn>((change) => {
    const next = { ...now.current, ...change }
    if (address(next) === address(now.current)) return
    try {
      history[opens(now.current, next) ? 'pushState' : 'replaceState'](null, '', address(next))
    } catch {
      // A browser may refuse more than so many addresses a minute; the view changes all the same.
    }
    now.current = next
    setView(next)
  }, [])
  useEffect(() => {
    const follow = (): void => {
      now.current = viewAt(location.hash)
      setView(now.current)
    }
    window.addEventListener('popstate', follow)
    window.addEventListener('hashchange', follow)
    return () => {
      window.removeEventListener('popstate', follow)
      window.removeEventListener('hashchange', follow)
    }
  }, [])
  return [view, turn]
}
