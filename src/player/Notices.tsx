import { useEffect } from 'react'
import { useInterface, useSession } from './useSession'

/** Seconds a message stays, and more for each letter. */
const STAYS = { least: 2.2, letter: 0.06 }

/** Messages on the page, spoken politely; each goes by itself after the time it takes to read, but not before
 * there is a picture. */
export function Notices() {
  const { ui } = useSession()
  const notices = useInterface((state) => state.notices)
  const lighting = useInterface((state) => state.picture === 'lighting')
  const [oldest] = notices
  useEffect(() => {
    if (oldest === undefined || lighting) return
    const timer = setTimeout(
      () => ui.setState((state) => ({ notices: state.notices.filter((notice) => notice !== oldest) })),
      (STAYS.least + oldest.length * STAYS.letter) * 1000,
    )
    return () => clearTimeout(timer)
  }, [oldest, lighting, ui])
  return (
    <div className="notices" role="status" aria-live="polite">
      {notices.map((notice) => (
        <p key={notice}>{notice}</p>
      ))}
    </div>
  )
}
