import type { GetDashboardOutput, ListDashboardsOutput, PutDashboardOutput } from '@aws-sdk/client-cloudwatch'
import { dashboardsOf } from '#engine/messages/dashboards/decide.ts'
import type { Account } from '#engine/account.ts'
import type { Refusal } from '#facts/errors.ts'
import { refuseMetric } from '#facts/metricErrors.ts'
import { utf8 } from '#lib/bytes.ts'
import { get, list } from '#lib/table.ts'
import { iso } from '#lib/time.ts'
import { list as listOf, need, text } from '../params.ts'
import type { Wire } from '../wire.ts'
import { read, write } from './verbs.ts'

/** Dashboards are of the whole account, in no Region: their ARN names none. */
const arnOf = ({ accountId }: Account, name: string) => `arn:aws:cloudwatch::${accountId}:dashboard/${name}`

/** Keeps a dashboard's body, which has to be JSON; what its widgets say is not looked at. */
export const PutDashboard = write({
  params: {
    DashboardName: need(text({ least: 0, most: 1000 })),
    DashboardBody: need(text({ least: 0, most: 500_000 })),
  },
  command: ({ DashboardName: name, DashboardBody: body }) => ({ kind: 'PutDashboard', name, body }),
  answer: (): Wire<PutDashboardOutput> => ({ DashboardValidationMessages: [] }),
})

export const DeleteDashboards = write({
  params: { DashboardNames: need(listOf(text({ least: 0, most: 1000 }), { least: 1 })) },
  command: ({ DashboardNames: names }) => ({ kind: 'DeleteDashboards', names }),
})

export const GetDashboard = read({
  params: { DashboardName: need(text({ least: 0, most: 1000 })) },
  answer({ account, params: { DashboardName: name } }): Wire<GetDashboardOutput> | Refusal {
    const found = get(dashboardsOf(account), name)
    if (!found) return refuseMetric.noSuchDashboard()
    return { DashboardArn: arnOf(account, name), DashboardBody: found.body, DashboardName: name }
  },
})

export const ListDashboards = read({
  params: { DashboardNamePrefix: text({ most: 255 }) },
  pages: { list: 'DashboardEntries', most: 500 },
  answer: ({ account, params: { DashboardNamePrefix: prefix = '' } }): Wire<ListDashboardsOutput> => ({
    DashboardEntries: list(dashboardsOf(account))
      .filter(({ name }) => name.startsWith(prefix))
      .map(({ name, body, changedAt }) => ({
        DashboardArn: arnOf(account, name),
        DashboardName: name,
        LastModified: iso(changedAt),
        Size: utf8(body).length,
      })),
  }),
})
