import type { ScoringScheme } from '../../../core/scoring.ts'
import { hubei2020, wuchang2024, wuhanProject2022, wuhanWhole2022 } from './hubei.ts'
import { national2020, nationalWithCost, tenAndNinety } from './national.ts'

/** Every scheme known, the national ones first. */
export const schemes: readonly ScoringScheme[] = [
  national2020,
  nationalWithCost,
  tenAndNinety,
  wuhanProject2022,
  wuhanWhole2022,
  hubei2020,
  wuchang2024,
]

export const schemeById = (id: string): ScoringScheme | null => schemes.find((it) => it.id === id) ?? null
