import type { ReactNode } from 'react'
import { Promptbook } from './Promptbook'
import './promptbook.css'

/** Lays the promptbook beside the picture. It looks at the show; the show never knows it. */
export function openPromptbook(): ReactNode {
  document.documentElement.dataset.promptbook = ''
  return <Promptbook />
}
