import { useMemo } from 'react'
import { bound } from './bound.ts'
import type { LateCommand, LateKind, Things } from './command.ts'
import type { Offer } from './offer.ts'
import { useBound } from './useBound.ts'

/** Late commands as they are offered for a thing now. */
export const useLate = <K extends LateKind>(commands: readonly LateCommand<K>[], thing: Things[K]): readonly Offer[] =>
  useBound(useMemo(() => commands.map((command) => bound(command, thing)), [commands, thing]))
