import { drop, put } from '#lib/table.ts'
import { plain, type Definitions } from '../../definition.ts'
import type { DashboardFact } from './dashboard.ts'
import { dashboardsOf } from './decide.ts'

export const dashboardEvents: Definitions<DashboardFact> = {
  DashboardPut: {
    ...plain,
    evolve: (account, { name, body }, at) => ({
      ...account,
      dashboards: put(dashboardsOf(account), name, { name, body, changedAt: at }),
    }),
  },
  DashboardsDeleted: {
    ...plain,
    evolve: (account, { names }) => ({
      ...account,
      dashboards: names.reduce((all, name) => drop(all, name), dashboardsOf(account)),
    }),
  },
}
