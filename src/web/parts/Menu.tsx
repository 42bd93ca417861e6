import { useEffect, useRef, useState } from 'react'
import { useWords } from '../words.ts'

interface Props {
  readonly label: string
  readonly acts: readonly (readonly [string, () => Promise<void>])[]
}

/** A short list of acts behind a button; says so while one of them is at work. */
export function Menu({ label, acts }: Props) {
  const words = useWords()
  const menu = useRef<HTMLDetailsElement>(null)
  const [busy, setBusy] = useState(false)
  useEffect(() => {
    const close = (event: MouseEvent): void => {
      if (menu.current?.open && !menu.current.contains(event.target as Node)) menu.current.open = false
    }
    window.addEventListener('click', close)
    return () => window.removeEventListener('click', close)
  }, [])
  const run = async (act: () => Promise<void>): Promise<void> => {
    menu.current!.open = false
    menu.current!.querySelector('summary')?.focus()
    setBusy(true)
    await act().finally(() => setBusy(false))
  }
  return (
    <details
      className="menu"
      ref={menu}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !menu.current?.open) return
        event.stopPropagation()
        menu.current.open = false
        menu.current.querySelector('summary')?.focus()
      }}
    >
      <summary>
        {busy ? words.making : label} <span aria-hidden="true">▾</span>
      </summary>
      <div>
        {acts.map(([name, act]) => (
          <button key={name} type="button" disabled={busy} onClick={() => void run(act)}>
            {name}
          </button>
        ))}
      </div>
    </details>
  )
}
