import { account } from './ko/account.ts'
import { alarms } from './ko/alarms.ts'
import { cost } from './ko/cost.ts'
import { health } from './ko/health.ts'
import { instances } from './ko/instances.ts'
import { lifecycle } from './ko/lifecycle.ts'
import { messages } from './ko/messages.ts'
import { network } from './ko/network.ts'
import { storage } from './ko/storage.ts'
import { access } from './ko/access.ts'
import { paths } from './ko/paths.ts'
import { buying } from './ko/buying.ts'
import { fleet } from './ko/fleet.ts'
import type { Term, TermId } from './terms.ts'

/** Every term in Korean. */
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
