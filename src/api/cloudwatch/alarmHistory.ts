import type { AlarmHistoryItem, DescribeAlarmHistoryOutput } from '@aws-sdk/client-cloudwatch'
import { alarmHistory, type HistoryItem } from '#engine/questions/alarmHistory.ts'
import { justCreated } from '#engine/messages/alarms/reason.ts'
import { type Refusal, refusal } from '#facts/errors.ts'
import { iso } from '#lib/time.ts'
import { list as listOf, text, time, whole } from '../params.ts'
import type { Wire } from '../wire.ts'
import { choice, read } from './verbs.ts'

const wireItem = (item: HistoryItem, oldReason: string): Wire<AlarmHistoryItem> => ({
  AlarmName: item.name,
  AlarmType: 'MetricAlarm',
  Timestamp: iso(item.at),
  HistoryItemType: item.kind,
  HistorySummary: item.summary,
  ...(item.change && { HistoryData: dataOf(item.change, oldReason) }),
})

/** The JSON text of a change of state; recorded ones also hold `stateReasonData`, which is left out. */
const dataOf = ({ from, to, reason }: NonNullable<HistoryItem['change']>, oldReason: string): string =>
  JSON.stringify({
    version: '1.0',
    oldState: { stateValue: from, stateReason: oldReason },
    newState: { stateValue: to, stateReason: reason },
  })

/** The history of alarms over the last 30 days, also of those that were deleted since. */
export const DescribeAlarmHistory = read({
  params: {
    AlarmName: text(),
    HistoryItemType: choice(['ConfigurationUpdate', 'StateUpdate', 'Action']),
    StartDate: time(),
    EndDate: time(),
    MaxRecords: whole(1, 100),
    NextToken: text({ most: 1024 }),
    ScanBy: choice(['TimestampDescending', 'TimestampAscending']),
    AlarmTypes: listOf(choice(['MetricAlarm', 'CompositeAlarm', 'LogAlarm'])),
  },
  answer({ history, now, params }): Wire<DescribeAlarmHistoryOutput> | Refusal {
    const { StartDate: from = 0, EndDate: to = Infinity, MaxRecords: most = 100, NextToken: token = '0' } = params
    const start = Number(token)
    if (!Number.isInteger(start) || start < 0) return refusal('InvalidNextToken', 'Invalid nextToken')
    const all = alarmHistory(history.log, now, params.AlarmName)
    const wanted = !params.AlarmTypes?.length || params.AlarmTypes.includes('MetricAlarm')
    const found = all.filter(
      ({ at, kind }) => wanted && at >= from && at <= to && (params.HistoryItemType ?? kind) === kind,
    )
    const sorted = params.ScanBy === 'TimestampAscending' ? found.toReversed() : found
    const end = start + most
    const before = ({ id, name }: HistoryItem) =>
      all.find((one) => one.id < id && one.name === name && one.change)?.change?.reason ?? justCreated
    return {
      AlarmHistoryItems: sorted.slice(start, end).map((item) => wireItem(item, before(item))),
      ...(end < sorted.length && { NextToken: String(end) }),
    }
  },
})
