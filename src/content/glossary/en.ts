import { account } from './en/account.ts'
import { alarms } from './en/alarms.ts'
import { cost } from './en/cost.ts'
import { health } from './en/health.ts'
import { instances } from './en/instances.ts'
import { lifecycle } from './en/lifecycle.ts'
import { messages } from './en/messages.ts'
import { network } from './en/network.ts'
import { storage } from './en/storage.ts'
import { access } from './en/access.ts'
import { paths } from './en/paths.ts'
import { buying } from './en/buying.ts'
import { fleet } from './en/fleet.ts'
import type { Term, TermId } from './terms.ts'

/** Every term in English. */
export const glossary: Readonly<Record<TermId, Term>> = {
  ...instances,
  ...account,
  ...lifecycle,
  ...storage,
  ...network,
  ...health,
  ...alarms,
  ...messages,
  ...cost,
  ...fleet,
  ...buying,
  ...paths,
  ...access,
}
