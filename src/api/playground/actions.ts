import { ConnectToInstance } from './connect.ts'
import { DescribeBill } from './bill.ts'
import { ClearFault, InjectFault, InjectMystery, ListFaults, NameMystery, RevealMystery } from './faults.ts'
import {
  DescribeGuest,
  ProbeInstance,
  ProbeInternet,
  ReadFile,
  RepairVolume,
  RunInGuest,
  SetCloudWatchAgent,
  SetWorkload,
  WriteFile,
} from './guest.ts'
import { ListQuotas, SetQuotas } from './quotas.ts'
import { ScheduleEvent } from './schedule.ts'
import { InterruptSpotInstances } from './interrupt.ts'
import { DescribeMessages } from './messages.ts'
import { SetSMSSandbox } from './sandbox.ts'

export const playgroundActions = {
  InjectFault,
  ClearFault,
  ListFaults,
  InjectMystery,
  NameMystery,
  RevealMystery,
  ListQuotas,
  SetQuotas,
  ScheduleEvent,
  InterruptSpotInstances,
  SetWorkload,
  SetCloudWatchAgent,
  WriteFile,
  ReadFile,
  RunInGuest,
  ProbeInstance,
  ConnectToInstance,
  ProbeInternet,
  RepairVolume,
  DescribeGuest,
  DescribeMessages,
  SetSMSSandbox,
  DescribeBill,
}
